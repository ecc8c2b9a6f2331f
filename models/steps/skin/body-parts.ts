/** The parts whose blobs are kept in one file each (`models/anatomy/skin/<part>.json`). */
export const SKIN_PARTS = ["head", "neck", "trunk", "arm", "hand", "leg", "foot"] as const;

/** The files of `models/anatomy/skin/`: the parts, and the balls that make the body solid. */
export const SKIN_FILES = [...SKIN_PARTS, "core"] as const;

/** A file of the skin's figures. */
export type SkinFile = (typeof SKIN_FILES)[number];

/** A body part of the skin. */
export type SkinPart = (typeof SKIN_PARTS)[number];

/** Middle of the wrist and the unit vector from elbow to wrist, right side, mm (measured). */
const WRIST = [-259, 816, 111] as const;
const FOREARM = [-0.196, -0.966, 0.17] as const;

/**
 * The part a point on or near the skin belongs to; `x` may have either sign. Cut by planes through
 * measured joints and landmarks of the standing body, millimetres in the model frame.
 */
export function skinPartOf(x: number, y: number, z: number): SkinPart {
  const right = -Math.abs(x);
  const alongForearm =
    (right - WRIST[0]) * FOREARM[0] + (y - WRIST[1]) * FOREARM[1] + (z - WRIST[2]) * FOREARM[2];
  if (right < -185 && y < 900 && alongForearm > 2) return "hand";
  if (right < (y > 1190 ? -163 : y > 900 ? -150 : -185) && y > 600) return "arm";
  if (y > 1426 + 0.39 * (175 - z)) return "head";
  if (y > 1352 + 0.3 * (150 - z) && right > -75) return "neck";
  if (y < 85) return "foot";
  const fold = z < 80 ? 750 : 775 + 0.75 * Math.max(0, -right - 20);
  return y < fold ? "leg" : "trunk";
}
