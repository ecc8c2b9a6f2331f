/** An axis-aligned box, `[minX, minY, minZ, maxX, maxY, maxZ]`, millimetres. */
export type Box = readonly [number, number, number, number, number, number];

/**
 * A solid given by a scalar field: above 1 inside, below 1 outside, surface where it equals 1.
 * Coordinates are millimetres in the model frame. The field is continuously differentiable.
 */
export interface ImplicitField {
  /** The field at a point. */
  value(x: number, y: number, z: number): number;
  /** Writes the gradient (per millimetre) to `out[0..2]` and returns the value. */
  gradient(x: number, y: number, z: number, out: Float64Array): number;
  /** True only when the surface certainly does not pass through the ball. May answer false freely. */
  isClearOf(x: number, y: number, z: number, radius: number): boolean;
  /** A box that holds the whole surface. */
  readonly bounds: Box;
}
