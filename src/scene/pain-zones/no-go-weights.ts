import type { Engine } from "../../core/query/engine.ts";

/** Per skin vertex the greatest weight of any place not to press, on both sides. */
export function noGoWeights(
  engine: Pick<Engine, "body" | "knowledge" | "noGoArea">,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(engine.body.skin.positions.length / 3);
  for (const { id } of engine.knowledge.noGoAreas) {
    for (const side of ["right", "left"] as const) {
      const zone = engine.noGoArea(id, side);
      if (!zone.ok) continue;
      const { vertices, weights } = zone.value;
      vertices.forEach((v, i) => {
        bytes[v] = Math.max(bytes[v] ?? 0, weights[i] ?? 0);
      });
    }
  }
  return bytes;
}
