import type { SkinLayer } from "../../core/body/body.ts";
import { type FlatBody, type FlatView, projectBody } from "../../core/body/flat-body.ts";

/** Fine enough for a thumbnail of the face, coarse enough to make in a blink. */
const METRES_PER_PIXEL = 0.002;

const made = new WeakMap<SkinLayer, Map<FlatView, FlatBody>>();

/** The flat picture of a skin, made on first use and kept as long as the skin is. */
export function flatBody(skin: SkinLayer, view: FlatView): FlatBody {
  let views = made.get(skin);
  if (!views) {
    views = new Map();
    made.set(skin, views);
  }
  let flat = views.get(view);
  if (!flat) {
    flat = projectBody(skin, view, METRES_PER_PIXEL);
    views.set(view, flat);
  }
  return flat;
}
