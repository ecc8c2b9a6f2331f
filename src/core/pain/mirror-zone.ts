import type { ZoneWeights } from "./zones.ts";

/** The same zone on the other half of the body. `mirror` is `SkinLayer.mirror`. */
export function mirrorZone(zone: ZoneWeights, mirror: Uint32Array): ZoneWeights {
  const order = Array.from(zone.vertices, (v, i) => [mirror[v]!, zone.weights[i]!] as const);
  order.sort((a, b) => a[0] - b[0]);
  return {
    vertices: Uint32Array.from(order, ([v]) => v),
    weights: Uint8Array.from(order, ([, weight]) => weight),
  };
}
