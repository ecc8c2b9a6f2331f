/** A weight of this much is the drawn outline of a zone. */
export const OUTLINE_WEIGHT = 128;

/** Share of the radius that is full core. */
const CORE = 0.65;
/** Where the rim ends, in radii. The outline (128) lies halfway, at one radius. */
const END = 1.35;

/** Time after which a front that runs one radius per unit has left the rim. */
export const RIM_END = END;

/** The weight, 0–255, at so many radii from the middle line: 255 up to 0.65, 128 at 1, 0 from 1.35. */
export function rimWeight(radii: number): number {
  return 255 * smooth((END - radii) / (END - CORE));
}

/** 0 below 0, 1 above 1, an even S in between. */
export function smooth(t: number): number {
  if (!(t > 0)) return 0;
  return t >= 1 ? 1 : t * t * (3 - 2 * t);
}
