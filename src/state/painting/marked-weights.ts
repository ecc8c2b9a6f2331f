import type { Engine } from "../../core/query/engine.ts";
import type { PainMark } from "../app-state.ts";
import { regionTest } from "./region-test.ts";

/** Per skin vertex the greatest weight of any marked region or painted area; null for none. */
export function markedWeights(engine: Engine, marks: readonly PainMark[]): Uint8Array | null {
  const regions = marks.filter((mark) => mark.kind === "region");
  const areas = marks.filter((mark) => mark.kind === "area");
  const isMarked = regionTest(engine, regions);
  if (!isMarked && areas.length === 0) return null;
  const count = engine.body.skin.positions.length / 3;
  const weights = new Uint8Array(count);
  if (isMarked) {
    for (let v = 0; v < count; v++) weights[v] = isMarked(v) ? 255 : 0;
  }
  for (const { strokes } of areas) {
    const found = engine.painted.of(strokes);
    if (!found.ok) continue;
    const { zone } = found.value;
    zone.vertices.forEach((v, i) => {
      weights[v] = Math.max(weights[v]!, zone.weights[i]!);
    });
  }
  return weights;
}
