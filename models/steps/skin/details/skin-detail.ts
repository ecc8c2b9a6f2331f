import type { Box, ImplicitField } from "../../../field/implicit-field.ts";

/** A number for each point of the right half (mm, x ≤ 0); of a solid above 1 inside, below 1 outside. */
export type SolidValue = (x: number, y: number, z: number) => number;

/**
 * A small form that is drawn, not measured (lids, toes, nails, navel): it changes the solid within
 * its box and leaves it exactly as it is outside. The change must fade smoothly to nothing at the box.
 */
export interface SkinDetail {
  /** Right side, mm in the model frame. */
  readonly box: Box;
  /** The changed solid at a point inside the box, given the solid as it was. */
  readonly apply: (solid: SolidValue, x: number, y: number, z: number) => number;
  /** Longest edge of triangles that shows the form at a place near the skin, mm. */
  readonly edgeLengthMm: SolidValue;
}

/** Half the step of the difference quotients, mm. */
const STEP_MM = 0.02;

/** Cubic step: 0 for t ≤ 0, 1 for t ≥ 1, flat at both ends. */
export function smoothStep(t: number): number {
  const c = Math.max(0, Math.min(1, t));
  return c * c * (3 - 2 * c);
}

/** The logarithm of a solid's value, kept finite where the solid is empty. */
export function logarithmOf(value: number): number {
  return value > 1e-3 ? Math.log(value) : Math.log(1e-3) + (value - 1e-3) / 1e-3;
}

/** The larger of two numbers, rounded over where they differ by less than `radius`. */
export function smoothMax(a: number, b: number, radius: number): number {
  const h = Math.max(0, radius - Math.abs(a - b)) / radius;
  return Math.max(a, b) + (h * h * h * radius) / 6;
}

/**
 * A field that is symmetric in x with details drawn into both halves, later ones over earlier ones.
 * Outside the boxes values and gradients are those of the field; inside, the gradient is a difference
 * quotient, which costs six values more.
 */
export function withDetails(field: ImplicitField, details: readonly SkinDetail[]): ImplicitField {
  const touches = (detail: SkinDetail, x: number, y: number, z: number, reach: number): boolean =>
    x >= detail.box[0] - reach &&
    x <= detail.box[3] + reach &&
    y >= detail.box[1] - reach &&
    y <= detail.box[4] + reach &&
    z >= detail.box[2] - reach &&
    z <= detail.box[5] + reach;
  const below = (count: number): SolidValue => {
    const detail = details[count - 1];
    if (!detail) return (x, y, z) => field.value(x, y, z);
    const under = below(count - 1);
    return (x, y, z) =>
      touches(detail, x, y, z, 0) ? detail.apply(under, x, y, z) : under(x, y, z);
  };
  const solid = below(details.length);
  const anyTouches = (x: number, y: number, z: number, reach: number): boolean =>
    details.some((detail) => touches(detail, x, y, z, reach));
  const value: SolidValue = (x, y, z) => solid(-Math.abs(x), y, z);
  return {
    bounds: field.bounds,
    value,
    gradient: (x, y, z, out) => {
      if (!anyTouches(-Math.abs(x), y, z, STEP_MM)) return field.gradient(x, y, z, out);
      out[0] = (value(x + STEP_MM, y, z) - value(x - STEP_MM, y, z)) / (2 * STEP_MM);
      out[1] = (value(x, y + STEP_MM, z) - value(x, y - STEP_MM, z)) / (2 * STEP_MM);
      out[2] = (value(x, y, z + STEP_MM) - value(x, y, z - STEP_MM)) / (2 * STEP_MM);
      return value(x, y, z);
    },
    isClearOf: (x, y, z, radius) =>
      !anyTouches(-Math.abs(x), y, z, radius) && field.isClearOf(x, y, z, radius),
  };
}

/** The longest edge wanted at a place of the right half: the given one, or less where a detail is fine. */
export function finestEdgeMm(
  details: readonly SkinDetail[],
  x: number,
  y: number,
  z: number,
  edgeLengthMm: number,
): number {
  let least = edgeLengthMm;
  for (const { box, edgeLengthMm: wanted } of details) {
    const inside = x > box[0] && x < box[3] && y > box[1] && y < box[4] && z > box[2] && z < box[5];
    if (inside) least = Math.min(least, wanted(x, y, z));
  }
  return least;
}
