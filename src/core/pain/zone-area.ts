import { OUTLINE_WEIGHT } from "./soft-rim.ts";
import type { ZoneWeights } from "./zones.ts";

/** True area inside the drawn outline, square metres. `areas` is per skin vertex. */
export function zoneArea(zone: ZoneWeights, areas: Float32Array): number {
  let sum = 0;
  zone.vertices.forEach((v, i) => {
    if (zone.weights[i]! >= OUTLINE_WEIGHT) sum += areas[v]!;
  });
  return sum;
}
