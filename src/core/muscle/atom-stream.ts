/**
 * Whole numbers as two byte planes: the low bytes of zigzag residuals, then the high bytes. Residuals
 * are taken against the parallelogram of the neighbours left, above and above-left in a grid, which
 * is near zero on smooth sheets; planes of low and high bytes compress better apart than mixed.
 */
export function packGrid(values: ArrayLike<number>, across: number, along: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < along; j++) {
      const residual = values[i * along + j]! - predict(values, along, i, j);
      out.push(residual >= 0 ? 2 * residual : -2 * residual - 1);
    }
  }
  return out;
}

/** The inverse of `packGrid` for the `across * along` residuals that start at `from`. */
export function unpackGrid(
  residuals: ArrayLike<number>,
  from: number,
  across: number,
  along: number,
): Int32Array {
  const out = new Int32Array(across * along);
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < along; j++) {
      const k = i * along + j;
      const z = residuals[from + k]!;
      out[k] = predict(out, along, i, j) + (z % 2 === 0 ? z / 2 : -(z + 1) / 2);
    }
  }
  return out;
}

function predict(values: ArrayLike<number>, along: number, i: number, j: number): number {
  const k = i * along + j;
  if (i === 0) return j === 0 ? 0 : j === 1 ? values[k - 1]! : 2 * values[k - 1]! - values[k - 2]!;
  if (j === 0) return values[k - along]!;
  return values[k - 1]! + values[k - along]! - values[k - along - 1]!;
}
