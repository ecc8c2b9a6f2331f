import type { ShowPaint } from "../../state/index.ts";

/** How what is being painted gets into the picture without a round through the store. */
export interface LivePaint {
  /** Draws at once; nothing happens while no skin is drawn. */
  readonly show: ShowPaint;
  /** Takes the skin that draws; returns how to let go of it. */
  connect(draw: ShowPaint): () => void;
}

/** A way to the picture with no skin at its end yet. */
export function createLivePaint(): LivePaint {
  let drawer: ShowPaint | null = null;
  return {
    show: (weights, changed) => drawer?.(weights, changed),
    connect(draw) {
      drawer = draw;
      return () => {
        if (drawer === draw) drawer = null;
      };
    },
  };
}
