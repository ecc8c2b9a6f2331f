import type { PointMm } from "../lay-plan.ts";

/** The point of a polyline (two points or more, millimetres) at a share of its length, 0 to 1. */
export function along(line: readonly PointMm[], share: number): PointMm {
  const lengths = line.slice(1).map((p, i) => {
    const q = line[i]!;
    return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  });
  let left = share * lengths.reduce((a, b) => a + b, 0);
  let i = 0;
  while (i + 1 < lengths.length && left > lengths[i]!) left -= lengths[i++]!;
  const t = Math.min(1, left / lengths[i]!);
  const [a, b] = [line[i]!, line[i + 1]!];
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
}
