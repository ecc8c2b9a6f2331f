/** Exponent of the superellipse that rounds the two ends of a sheet. */
const END_EXPONENT = 16;

/** Exponent of the cross-section's superellipse: wider grids make squarer edges. */
export function crestExponent(across: number): number {
  if (across <= 2) return 2;
  if (across === 3) return 2.5;
  return across - 1;
}

/**
 * Share of the half-thickness left at `u`: one in the middle, zero on both edges. Symmetric
 * about 0.5; arguments outside 0–1 give zero.
 */
export function crest(u: number, exponent: number): number {
  return Math.sqrt(Math.max(0, 1 - Math.abs(2 * u - 1) ** exponent));
}

/** Share of thickness (and of a belly's width) left at `v`: one nearly everywhere, zero on both ends. */
export function endRounding(v: number): number {
  return Math.sqrt(Math.max(0, 1 - Math.abs(2 * v - 1) ** END_EXPONENT));
}

/** Derivative of `endRounding` by v; infinite slopes at the very ends are cut to a large number. */
export function endRoundingSlope(v: number): number {
  const t = 2 * v - 1;
  const e = Math.max(endRounding(v), 1e-3);
  return (-END_EXPONENT * Math.abs(t) ** (END_EXPONENT - 1) * Math.sign(t)) / e;
}

/** The v < 0.5 at which `endRounding` is `share` (0–1). */
export function endRoundingInverse(share: number): number {
  return (1 - (1 - share * share) ** (1 / END_EXPONENT)) / 2;
}

/** Share of the width left at `v` when `corner` of it goes to the rounded corners (see `cornerShare`). */
export function endWidth(v: number, corner: number): number {
  return 1 - corner * (1 - endRounding(v));
}

/** Where on the mid-surface the ring parameter `u` lies at `v`: drawn in towards the middle at the ends. */
export function drawnInU(u: number, v: number, corner: number): number {
  return 0.5 + (u - 0.5) * endWidth(v, corner);
}
