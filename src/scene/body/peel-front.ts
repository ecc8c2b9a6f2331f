/** Half the width of the body that the front crosses, metres; `PEEL_HALF_WIDTH` in `peel.glsl`. */
export const PEEL_HALF_WIDTH = 0.5;

/**
 * Where the front that takes a layer away stands: everything at a smaller model x is gone.
 * `progress` 0 or less: nothing is gone; 1 or more: all of it. Leaves out the torn border that
 * `peelMargin` in `peel.glsl` adds.
 */
export function frontReach(progress: number): number {
  if (progress <= 0) return Number.NEGATIVE_INFINITY;
  if (progress >= 1) return Number.POSITIVE_INFINITY;
  return -PEEL_HALF_WIDTH + 2 * PEEL_HALF_WIDTH * progress;
}
