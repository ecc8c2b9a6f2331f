import type { SkinLayer } from "../../core/body/body.ts";
import { type FlatBody, type FlatView, projectBody } from "../../core/body/flat-body.ts";

/** Fine enough for a thumbnail of the face, coarse enough to make in a blink. */
const METRES_PER_PIXEL = 0.002;

/** A flat body that also knows, for every skin vertex, where it is seen. */
export interface IndexedFlatBody extends FlatBody {
  /** Pixels that show vertex v: `pixels[pixelStart[v] … pixelStart[v + 1])`. */
  readonly pixelStart: Uint32Array;
  readonly pixels: Uint32Array;
}

const made = new WeakMap<SkinLayer, Map<FlatView, IndexedFlatBody>>();

function indexed(flat: FlatBody, vertices: number): IndexedFlatBody {
  const pixelStart = new Uint32Array(vertices + 1);
  for (const v of flat.vertex) if (v >= 0) pixelStart[v + 1]! += 1;
  for (let v = 0; v < vertices; v++) pixelStart[v + 1]! += pixelStart[v]!;
  const next = pixelStart.slice();
  const pixels = new Uint32Array(pixelStart[vertices]!);
  flat.vertex.forEach((v, pixel) => {
    if (v >= 0) pixels[next[v]!++] = pixel;
  });
  return { ...flat, pixelStart, pixels };
}

/** The flat picture of a skin, made on first use and kept as long as the skin is. */
export function flatBody(skin: SkinLayer, view: FlatView): IndexedFlatBody {
  let views = made.get(skin);
  if (!views) {
    views = new Map();
    made.set(skin, views);
  }
  let flat = views.get(view);
  if (!flat) {
    flat = indexed(projectBody(skin, view, METRES_PER_PIXEL), skin.positions.length / 3);
    views.set(view, flat);
  }
  return flat;
}

/** All views that small pictures are taken from. */
export const PICTURE_VIEWS: readonly FlatView[] = ["front", "back", "left", "right"];

/** Steps that make the flat pictures before anything asks for them, one view each. */
export function pictureSteps(skin: SkinLayer): readonly (() => void)[] {
  return PICTURE_VIEWS.map((view) => () => {
    flatBody(skin, view);
  });
}
