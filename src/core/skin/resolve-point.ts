import { oppositeSide, type Side } from "../anatomy/side.ts";
import type { SurfacePoint } from "../geometry/nearest-on-mesh.ts";
import type { AnatomicalDirection, LandmarkMix, PointSpec } from "../geometry/point-spec.ts";
import { add, scale, subtract, type Vec3 } from "../geometry/vec3.ts";
import { type Landmark, type LandmarkIndex, mirrorDirection } from "./landmark.ts";
import { castOntoSkin, nearestSkin, type SkinIndex } from "./skin-index.ts";

/** A resolved point, or what was wrong with the request. */
export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

const DIRECTIONS: Readonly<Record<AnatomicalDirection, Vec3>> = {
  anterior: [0, 0, 1],
  posterior: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
  superior: [0, 1, 0],
  inferior: [0, -1, 0],
};

/** The weighted mean of a mix's landmarks plus its offset; model space, metres, not yet on the skin. */
export function mixLandmarks(mix: LandmarkMix, landmarks: LandmarkIndex): Resolved<Vec3> {
  let sum: Vec3 = [0, 0, 0];
  let total = 0;
  for (const [id, side, weight] of mix.mix) {
    const landmark = landmarks.find(id, side);
    if (landmark === null) return { ok: false, problem: `Unknown landmark "${id}" (${side}).` };
    sum = add(sum, scale(landmark.anchor, weight));
    total += weight;
  }
  if (!(Math.abs(total) > 1e-9)) {
    return { ok: false, problem: "The weights of a landmark mix must not sum to zero." };
  }
  const mean = scale(sum, 1 / total);
  const offset = mix.offsetMm;
  return { ok: true, value: offset === undefined ? mean : add(mean, scale(offset, 1 / 1000)) };
}

/** A single landmark without a shift is reached the way one feels it; other mixes have no way of their own. */
function ownDirection(mix: LandmarkMix, landmarks: LandmarkIndex): AnatomicalDirection | null {
  const [only, ...others] = mix.mix;
  if (only === undefined || others.length > 0 || mix.offsetMm !== undefined) return null;
  return landmarks.find(only[0], only[1])?.toward ?? null;
}

/** A POINT as a place on the skin. */
export function resolvePoint(
  spec: PointSpec,
  skin: SkinIndex,
  landmarks: LandmarkIndex,
): Resolved<SurfacePoint> {
  if ("mix" in spec) {
    const mixed = mixLandmarks(spec, landmarks);
    if (!mixed.ok) return mixed;
    return found(reachSkin(skin, mixed.value, spec.toward ?? ownDirection(spec, landmarks)));
  }
  if (!spec.every(Number.isFinite)) {
    return { ok: false, problem: "A point needs three finite numbers [x, y, z]." };
  }
  return found(nearestSkin(skin, spec));
}

/**
 * The skin over a landmark: along its own direction, or nearest; for a midline landmark the nearest
 * on the mid-plane. Null only without a skin.
 */
export function skinOfLandmark(skin: SkinIndex, landmark: Landmark): SurfacePoint | null {
  const near = reachSkin(skin, landmark.anchor, landmark.toward);
  if (near === null || landmark.side !== "midline" || Math.abs(near.position[0]) < 1e-5)
    return near;
  // The nearest skin lies beside a ridge, such as the bridge of the nose: go up the ridge itself.
  const [, y, z] = subtract(near.position, landmark.anchor);
  const start: Vec3 = [0, landmark.anchor[1], landmark.anchor[2]];
  const hits = [
    ...castOntoSkin(skin, start, [0, y, z]),
    ...castOntoSkin(skin, start, [0, -y, -z]),
  ].sort((p, q) => p.distance - q.distance);
  return hits[0] ?? near;
}

/**
 * No place in the body is further than this from the skin it is felt through, metres. A longer way
 * has run along a limb, or from an arm through the armpit across the trunk.
 */
const FARTHEST_CAST = 0.25;

/**
 * From a point (in the body, as a rule) along a direction onto the skin. Inside the body that is
 * the first place where the ray comes out, so it never jumps from the trunk to an arm. A start
 * just outside the body goes back to the skin behind it; if there is none near, to the nearest
 * skin. Null only without a skin.
 */
function reachSkin(
  skin: SkinIndex,
  start: Vec3,
  toward: AnatomicalDirection | null,
): SurfacePoint | null {
  if (toward === null) return nearestSkin(skin, start);
  const direction = DIRECTIONS[toward];
  const ahead = castOntoSkin(skin, start, direction)[0];
  if (ahead?.leaving && ahead.distance <= FARTHEST_CAST) return ahead;
  const behind = castOntoSkin(skin, start, scale(direction, -1))[0];
  // Seen backwards the ray enters the body exactly where the skin faces `toward`.
  if (behind !== undefined && !behind.leaving && behind.distance <= FARTHEST_CAST) return behind;
  return nearestSkin(skin, start);
}

function found(point: SurfacePoint | null): Resolved<SurfacePoint> {
  return point === null
    ? { ok: false, problem: "The body has no skin." }
    : { ok: true, value: point };
}

/** The same POINT for the other half of the body. */
export function mirrorPoint(spec: PointSpec): PointSpec {
  if (!("mix" in spec)) return [-spec[0], spec[1], spec[2]];
  const mixed = spec.mix.map(([id, side, weight]): readonly [string, Side, number] => [
    id,
    oppositeSide(side),
    weight,
  ]);
  return {
    mix: mixed,
    ...(spec.toward === undefined ? {} : { toward: mirrorDirection(spec.toward) }),
    ...(spec.offsetMm === undefined
      ? {}
      : { offsetMm: [-spec.offsetMm[0], spec.offsetMm[1], spec.offsetMm[2]] as const }),
  };
}
