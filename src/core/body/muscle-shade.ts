import type { Structure } from "../anatomy/structure.ts";
import { assert } from "../assert.ts";
import type { MuscleStructure } from "../muscle/sheet.ts";

/**
 * Baked light of the muscles travels for the right side only: one byte per vertex, in the order
 * in which the muscle layer lists its right-hand (or first-half) vertices. These two functions are
 * each other's inverse for a layer that is its own mirror image.
 */

/** Runs of vertices: `[first vertex, count, is a mirrored copy]` in layer order. */
function runs(
  structure: Uint16Array,
  structures: readonly Structure[],
  muscles: readonly MuscleStructure[],
): (readonly [number, number, boolean])[] {
  const midline = new Set(muscles.filter((one) => one.midline).map((one) => one.id));
  const out: (readonly [number, number, boolean])[] = [];
  let start = 0;
  while (start < structure.length) {
    const which = structure[start] ?? 0;
    let end = start + 1;
    while (end < structure.length && structure[end] === which) end += 1;
    const one = structures[which];
    assert(one, `core/body: structure ${which} of the muscle layer is not in model.json`);
    if (midline.has(one.id)) {
      const half = (end - start) / 2;
      out.push([start, half, false], [start + half, half, true]);
    } else out.push([start, end - start, one.side === "left"]);
    start = end;
  }
  return out;
}

/** The bytes that travel, out of a whole layer's occlusion. */
export function gatherShade(
  occlusion: Uint8Array,
  structure: Uint16Array,
  structures: readonly Structure[],
  muscles: readonly MuscleStructure[],
): Uint8Array<ArrayBuffer> {
  const kept = runs(structure, structures, muscles).filter(([, , copy]) => !copy);
  const out = new Uint8Array(kept.reduce((sum, [, count]) => sum + count, 0));
  let offset = 0;
  for (const [first, count] of kept) {
    out.set(occlusion.subarray(first, first + count), offset);
    offset += count;
  }
  return out;
}

/** The whole layer's occlusion out of the bytes that travelled; each copy follows its original. */
export function spreadShade(
  shade: Uint8Array,
  structure: Uint16Array,
  structures: readonly Structure[],
  muscles: readonly MuscleStructure[],
): Uint8Array {
  const out = new Uint8Array(structure.length);
  let offset = 0;
  let last = 0;
  for (const [first, count, copy] of runs(structure, structures, muscles)) {
    if (!copy) {
      last = offset;
      offset += count;
    }
    out.set(shade.subarray(last, last + count), first);
  }
  assert(
    offset === shade.length,
    `core/body: shade has ${shade.length} bytes for ${offset} vertices; rebuild the model`,
  );
  return out;
}
