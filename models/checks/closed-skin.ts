import type { SkinLayer } from "../../src/core/body/body.ts";
import type { ModelCheck } from "./model-check.ts";

/** Faults of a surface that should be closed: every edge has exactly one neighbour each way. */
export function openEdges(index: Uint32Array): number {
  const count = new Map<number, number>();
  const stride = index.reduce((most, v) => Math.max(most, v), 0) + 1;
  for (let t = 0; t < index.length; t += 3) {
    for (let c = 0; c < 3; c++) {
      const a = index[t + c] ?? 0;
      const b = index[t + ((c + 1) % 3)] ?? 0;
      count.set(a * stride + b, (count.get(a * stride + b) ?? 0) + 1);
    }
  }
  let open = 0;
  for (const [key, times] of count) {
    const a = Math.floor(key / stride);
    const b = key % stride;
    if (times !== 1 || count.get(b * stride + a) !== 1) open += 1;
  }
  return open;
}

/** Signed volume enclosed by a closed surface, cubic metres; positive when it faces outward. */
export function enclosedVolume(positions: Float32Array, index: Uint32Array): number {
  let six = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a = 0, b = 0, c = 0] = [index[t], index[t + 1], index[t + 2]].map((v) => 3 * (v ?? 0));
    const p = (i: number) => positions[i] ?? 0;
    six +=
      p(a) * (p(b + 1) * p(c + 2) - p(b + 2) * p(c + 1)) +
      p(a + 1) * (p(b + 2) * p(c) - p(b) * p(c + 2)) +
      p(a + 2) * (p(b) * p(c + 1) - p(b + 1) * p(c));
  }
  return six / 6;
}

/** Vertices whose twin does not lie at the mirrored place. */
export function unmirrored(skin: Pick<SkinLayer, "positions" | "mirror">): number {
  let wrong = 0;
  skin.mirror.forEach((twin, v) => {
    const same =
      skin.positions[3 * v] === -(skin.positions[3 * twin] ?? Number.NaN) &&
      skin.positions[3 * v + 1] === skin.positions[3 * twin + 1] &&
      skin.positions[3 * v + 2] === skin.positions[3 * twin + 2];
    if (!same) wrong += 1;
  });
  return wrong;
}

/** A person of this stature has between these, in cubic metres. */
const VOLUME = { least: 0.045, most: 0.075 } as const;

/** The skin is closed, faces outward, encloses a person's volume and is its own mirror image. */
export const closedSkin: ModelCheck = {
  name: "closed-skin",
  description: "the skin is closed, faces outward, mirrors exactly and has a person's volume",
  run: ({ engine: { body } }) => {
    const { skin } = body;
    const faults: string[] = [];
    const open = openEdges(skin.index);
    if (open > 0) faults.push(`skin: ${open} edges are open or shared by more than two triangles`);
    const volume = enclosedVolume(skin.positions, skin.index);
    if (volume < VOLUME.least || volume > VOLUME.most) {
      faults.push(`skin: encloses ${(volume * 1000).toFixed(1)} litres`);
    }
    const wrong = unmirrored(skin);
    if (wrong > 0) faults.push(`skin: ${wrong} vertices have no exact mirror image`);
    return faults;
  },
};
