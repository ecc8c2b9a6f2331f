import type { BodyLayer } from "../../src/core/body/body.ts";
import type { ModelCheck } from "./model-check.ts";

/** Nothing of the body lies further from the origin than this, metres. */
const FAR = 2;

function faultsOf(name: string, layer: BodyLayer, structures: number): string[] {
  const faults: string[] = [];
  const vertices = layer.positions.length / 3;
  if (layer.positions.some((x) => !(Math.abs(x) < FAR))) faults.push(`${name}: a position is off`);
  let badNormals = 0;
  for (let v = 0; v < vertices; v++) {
    const l = Math.hypot(
      layer.normals[3 * v] ?? 0,
      layer.normals[3 * v + 1] ?? 0,
      layer.normals[3 * v + 2] ?? 0,
    );
    if (!(Math.abs(l - 1) < 0.02)) badNormals += 1;
  }
  if (badNormals > 0) faults.push(`${name}: ${badNormals} normals are not of unit length`);
  if (layer.index.some((v) => v >= vertices)) faults.push(`${name}: a triangle names no vertex`);
  if (layer.structure.some((s) => s >= structures)) faults.push(`${name}: unknown structure index`);
  return faults;
}

/** Finite positions, unit normals, indices within range. */
export const soundNumbers: ModelCheck = {
  name: "sound-numbers",
  description: "positions are finite and near, normals of unit length, indices within range",
  run: ({ engine: { body } }) =>
    (["muscles", "bones", "skin"] as const).flatMap((name) =>
      faultsOf(name, body[name], body.structures.length),
    ),
};
