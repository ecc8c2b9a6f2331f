import type { SkinLayer } from "../../core/body/body.ts";
import { cross, normalize, type Vec3 } from "../../core/geometry/vec3.ts";
import type { ZoneWeights } from "../../core/pain/index.ts";

/** Below this length the zone goes round the body and faces no way. */
const FACES_NOWHERE = 0.15;
/** A zone that faces up or down this much (cosine) has no level line worth the name. */
const LIES_FLAT = 0.94;

/** The way that a zone's skin faces on average; null where it goes all round, or for no zone. */
function facing(skin: SkinLayer, { vertices, weights }: ZoneWeights): Vec3 | null {
  let x = 0;
  let y = 0;
  let z = 0;
  let whole = 0;
  vertices.forEach((v, i) => {
    const weight = weights[i] ?? 0;
    x += weight * (skin.normals[3 * v] ?? 0);
    y += weight * (skin.normals[3 * v + 1] ?? 0);
    z += weight * (skin.normals[3 * v + 2] ?? 0);
    whole += weight;
  });
  if (Math.hypot(x, y, z) < FACES_NOWHERE * whole || whole === 0) return null;
  return normalize([x, y, z]);
}

/**
 * The model direction across the lines of a pattern, such that they run level (`lines`) or rise at half
 * a right angle (`hatch`) where most of its essential zone lies. Unit length.
 */
export function acrossStrokes(
  skin: SkinLayer,
  zone: ZoneWeights,
  texture: "lines" | "hatch",
): Vec3 {
  const out = facing(skin, zone) ?? [0, 0, 1];
  const up: Vec3 = Math.abs(out[1]) > LIES_FLAT ? [0, 0, 1] : [0, 1, 0];
  const level = normalize(cross(up, out));
  const rising = cross(out, level);
  if (texture === "lines") return rising;
  return normalize([level[0] + rising[0], level[1] + rising[1], level[2] + rising[2]]);
}
