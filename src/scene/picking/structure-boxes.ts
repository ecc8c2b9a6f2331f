import type { BodyLayer } from "../../core/body/body.ts";
import type { Vec3 } from "../../core/geometry/vec3.ts";

/** Box of each structure of a layer: six floats (min xyz, max xyz); min above max where it has none. */
export type StructureBoxes = Float32Array;

/** The boxes of `count` structures over a layer's vertices. */
export function structureBoxes(layer: BodyLayer, count: number): StructureBoxes {
  const boxes = new Float32Array(6 * count);
  for (let s = 0; s < count; s++) {
    boxes.fill(Number.POSITIVE_INFINITY, 6 * s, 6 * s + 3);
    boxes.fill(Number.NEGATIVE_INFINITY, 6 * s + 3, 6 * s + 6);
  }
  for (let v = 0; v < layer.structure.length; v++) {
    const s = 6 * layer.structure[v]!;
    for (let k = 0; k < 3; k++) {
      const x = layer.positions[3 * v + k]!;
      if (x < boxes[s + k]!) boxes[s + k] = x;
      if (x > boxes[s + 3 + k]!) boxes[s + 3 + k] = x;
    }
  }
  return boxes;
}

/** True when a ray meets the box of structure `s`. Any length of `direction` will do. */
export function rayMeetsBox(
  boxes: StructureBoxes,
  s: number,
  origin: Vec3,
  direction: Vec3,
): boolean {
  // A structure without vertices has its box inside out.
  if (boxes[6 * s]! > boxes[6 * s + 3]!) return false;
  let from = 0;
  let to = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    const low = boxes[6 * s + k]! - origin[k]!;
    const high = boxes[6 * s + 3 + k]! - origin[k]!;
    const d = direction[k]!;
    if (d === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    from = Math.max(from, Math.min(low / d, high / d));
    to = Math.min(to, Math.max(low / d, high / d));
  }
  return from <= to;
}
