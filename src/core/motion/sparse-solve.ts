/** A symmetric positive definite matrix: diagonal, and rows of off-diagonal entries. */
export interface SparseMatrix {
  readonly diagonal: Float64Array;
  /** Entries of row r: `column[start[r] … start[r + 1])` with `value` in the same places. */
  readonly start: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Float64Array;
}

const LEAST_RESIDUAL = 1e-5;

/**
 * Solves `matrix · x = right` for the given `rows` by conjugate gradients with a Jacobi preconditioner
 * (Hestenes and Stiefel 1952), from the given `x`, which is overwritten and returned; in all other
 * rows `x` must be zero and stays so. Stops when the residual has fallen to 1e-5 of the right side, or
 * after `most` rounds.
 */
export function solveSparse(
  matrix: SparseMatrix,
  right: Float64Array,
  x: Float64Array,
  rows: Uint32Array,
  most = 400,
): Float64Array {
  const n = right.length;
  const { diagonal, start, column, value } = matrix;
  const times = (v: Float64Array, out: Float64Array): void => {
    for (const r of rows) {
      let sum = diagonal[r]! * v[r]!;
      for (let e = start[r]!; e < start[r + 1]!; e++) sum += value[e]! * v[column[e]!]!;
      out[r] = sum;
    }
  };
  const residual = new Float64Array(n);
  const direction = new Float64Array(n);
  const product = new Float64Array(n);
  times(x, product);
  let scale = 0;
  let rho = 0;
  for (const r of rows) {
    residual[r] = right[r]! - product[r]!;
    direction[r] = residual[r]! / diagonal[r]!;
    rho += residual[r]! * direction[r]!;
    scale += (right[r]! * right[r]!) / diagonal[r]!;
  }
  const enough = LEAST_RESIDUAL * LEAST_RESIDUAL * Math.max(scale, 1e-30);
  for (let round = 0; round < most && rho > enough; round++) {
    times(direction, product);
    let curve = 0;
    for (const r of rows) curve += direction[r]! * product[r]!;
    const step = rho / curve;
    let next = 0;
    for (const r of rows) {
      x[r]! += step * direction[r]!;
      residual[r]! -= step * product[r]!;
      next += (residual[r]! * residual[r]!) / diagonal[r]!;
    }
    const keep = next / rho;
    for (const r of rows) direction[r] = residual[r]! / diagonal[r]! + keep * direction[r]!;
    rho = next;
  }
  return x;
}
