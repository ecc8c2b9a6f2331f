/** Points that can be asked for the nearest one. Metres. */
export interface PointCloud {
  /** xyz per point. */
  readonly points: Float32Array;
  /** Centre and radius of a ball around all of them; radius 0 and centre 0 when empty. */
  readonly centre: readonly [number, number, number];
  readonly radius: number;
}

/** Measures a cloud's ball. The array is kept, not copied. */
export function pointCloud(points: Float32Array): PointCloud {
  const n = points.length / 3;
  const mean = [0, 0, 0];
  for (let i = 0; i < points.length; i++) mean[i % 3]! += points[i]! / Math.max(1, n);
  const [x = 0, y = 0, z = 0] = mean;
  let radius = 0;
  for (let i = 0; i < points.length; i += 3) {
    radius = Math.max(radius, Math.hypot(points[i]! - x, points[i + 1]! - y, points[i + 2]! - z));
  }
  return { points, centre: [x, y, z], radius };
}

/** A point of a cloud and how far it is. */
export interface NearestPoint {
  /** Number of the point; −1 when none lies within reach. */
  readonly point: number;
  /** Metres; `within` when there is none. */
  readonly distance: number;
}

/** The nearest point of a cloud, within `within` metres. The first of equals. */
export function nearestPoint(
  cloud: PointCloud,
  x: number,
  y: number,
  z: number,
  within = Number.POSITIVE_INFINITY,
): NearestPoint {
  const { points, centre, radius } = cloud;
  const clear = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius;
  if (clear > within) return { point: -1, distance: within };
  let best = within * within;
  let point = -1;
  for (let i = 0; i < points.length; i += 3) {
    const dx = points[i]! - x;
    const dy = points[i + 1]! - y;
    const dz = points[i + 2]! - z;
    const d = dx * dx + dy * dy + dz * dz;
    if (d < best) [best, point] = [d, i / 3];
  }
  return { point, distance: point < 0 ? within : Math.sqrt(best) };
}
