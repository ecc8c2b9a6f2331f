/** A smooth function of one number. */
export type Profile = (position: number) => number;

/**
 * One column of a station table, `[position, value, value, …]` with rising positions, as a function.
 * Between stations it is a monotone cubic (Fritsch and Butland, SIAM J Sci Stat Comput 5:300-304,
 * 1984), beyond the ends constant. `column` counts the values from 1. At least two stations.
 */
export function createProfile(stations: readonly (readonly number[])[], column: number): Profile {
  const at = Float64Array.from(stations, (row) => row[0] ?? 0);
  const value = Float64Array.from(stations, (row) => row[column] ?? 0);
  const last = at.length - 1;
  const slope = at.map((_, k) => {
    if (k === 0 || k === last) return 0;
    const a = (value[k]! - value[k - 1]!) / (at[k]! - at[k - 1]!);
    const b = (value[k + 1]! - value[k]!) / (at[k + 1]! - at[k]!);
    return a * b > 0 ? (2 * a * b) / (a + b) : 0;
  });
  return (position) => {
    if (position <= at[0]!) return value[0]!;
    if (position >= at[last]!) return value[last]!;
    let i = 0;
    while (at[i + 1]! <= position) i++;
    const h = at[i + 1]! - at[i]!;
    const t = (position - at[i]!) / h;
    const [s, u] = [t * t * (3 - 2 * t), h * t * (1 - t)];
    return value[i]! * (1 - s) + value[i + 1]! * s + u * ((1 - t) * slope[i]! - t * slope[i + 1]!);
  };
}
