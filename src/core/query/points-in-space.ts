import type { Side } from "../anatomy/side.ts";
import type { SurfacePoint } from "../geometry/nearest-on-mesh.ts";
import { mirror, type Vec3 } from "../geometry/vec3.ts";
import { fibreLength, fibreLine, pointAt } from "../muscle/index.ts";
import { mirrorPoint, resolvePoint } from "../skin/resolve-point.ts";
import { nearestSkin, skinNormal } from "../skin/skin-index.ts";
import type { Answer, PointInSpace } from "./engine.ts";
import type { EngineParts } from "./engine-parts.ts";

/** Length of taut band that is lit on each side of the point, metres. */
const BAND_REACH = 0.045;
const BAND_POINTS = 33;
/** Share of a fibre left out at each end, where the rounding of the sheet draws all fibres together. */
const BAND_ENDS = 0.03;

function bad(problem: string): Answer<never> {
  return { ok: false, problem };
}

/** Where a trigger point lies on the right, model space; null where the body has no such part. */
export function placeInMuscle(parts: EngineParts, id: string): Vec3 | null {
  const record = parts.knowledge.triggerPoint(id);
  const sheets = record && parts.sheets.get(record.muscle);
  const sheet = sheets?.parts.find((one) => one.part === record?.place.part);
  return record && sheet ? pointAt(sheet, record.place) : null;
}

/**
 * The skin that one presses for a point, which for a deep muscle need not be the nearest. Null only
 * where the body has no such place and no muscle to fall back on.
 */
export function skinOverPoint(parts: EngineParts, id: string, side: Side): SurfacePoint | null {
  const record = parts.knowledge.triggerPoint(id);
  if (!record) return null;
  const near = side === "left" ? mirrorPoint(record.near) : record.near;
  const over = resolvePoint(near, parts.skin(), parts.landmarks);
  if (over.ok) return over.value;
  const position = placeInMuscle(parts, id);
  if (!position) return null;
  return nearestSkin(parts.skin(), side === "left" ? mirror(position) : position);
}

/** Where a trigger point lies on one side, from its place in its muscle. */
export function pointInSpace(parts: EngineParts, id: string, side: Side): Answer<PointInSpace> {
  const record = parts.knowledge.triggerPoint(id);
  if (!record) return bad(`there is no trigger point "${id}"`);
  const { place } = record;
  const sheets = parts.sheets.get(record.muscle);
  const sheet = sheets?.parts.find((one) => one.part === place.part);
  if (!sheet) return bad(`the body has no part "${place.part}" of "${record.muscle}"`);

  const turn = (point: Vec3) => (side === "left" ? mirror(point) : point);
  const reach = BAND_REACH / Math.max(fibreLength(sheet, place.u), 1e-4);
  const from = Math.min(place.v, Math.max(BAND_ENDS, place.v - reach));
  const to = Math.max(place.v, Math.min(1 - BAND_ENDS, place.v + reach));
  const band = fibreLine(sheet, place.u, place.depth, from, to, BAND_POINTS).map(turn);
  const position = turn(pointAt(sheet, place));
  const skin = skinOverPoint(parts, id, side);
  if (!skin) return bad("the body has no skin");
  return {
    ok: true,
    value: {
      positionModel: position,
      skinModel: skin.position,
      skinNormal: skinNormal(parts.skin(), skin),
      bandModel: Float32Array.from(band.flat()),
      uncertaintyMm: record.uncertaintyMm,
    },
  };
}
