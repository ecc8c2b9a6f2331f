import { sortedZone } from "./sorted-zone.ts";
import type { ZoneWeights } from "./zones.ts";

/** The same zone on the other half of the body. `mirror` is `SkinLayer.mirror`. */
export function mirrorZone({ vertices, weights }: ZoneWeights, mirror: Uint32Array): ZoneWeights {
  return sortedZone(
    vertices.length,
    (i) => mirror[vertices[i]!]!,
    (i) => weights[i]!,
  );
}
