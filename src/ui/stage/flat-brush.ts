import { at } from "../../core/geometry/vec3.ts";
import type { Engine } from "../../core/query/engine.ts";
import { type AppStore, createLiveBrush, type ShowPaint } from "../../state/index.ts";

/** A brush for the flat body; places are skin vertices, -1 beside the body. */
export interface FlatBrush {
  begin(vertex: number): void;
  to(vertex: number): void;
  end(): void;
  busy(): boolean;
}

/** The brush of one flat figure. `draw` is called at most once a frame. */
export function createFlatBrush(engine: Engine, store: AppStore, draw: ShowPaint): FlatBrush {
  let frame = 0;
  let last = -1;
  const brush = createLiveBrush({
    engine: () => engine,
    store,
    show(weights, changed) {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(weights, changed));
    },
  });
  const touch = (vertex: number) => {
    if (vertex < 0 || vertex === last) return;
    last = vertex;
    brush.touch(at(engine.body.skin.positions, vertex));
  };
  return {
    begin(vertex) {
      last = -1;
      brush.begin(store.getState().tapMode === "erase" ? "erase" : "paint");
      touch(vertex);
    },
    to: touch,
    end() {
      cancelAnimationFrame(frame);
      brush.end();
    },
    busy: () => brush.busy,
  };
}
