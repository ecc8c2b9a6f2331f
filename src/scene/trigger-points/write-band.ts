import type { Vector4 } from "three";

/**
 * Writes a polyline (xyz per point) into as many evenly chosen points as `band` holds; w of the
 * first says how many are in use. Fewer than two points switch the band off.
 */
export function writeBand(band: readonly Vector4[], line: Float32Array): void {
  const points = Math.floor(line.length / 3);
  const used = points < 2 ? 0 : Math.min(points, band.length);
  band.forEach((out, i) => {
    if (i >= used) {
      out.set(0, 0, 0, 0);
      return;
    }
    const from = Math.round((i * (points - 1)) / (used - 1));
    out.set(
      line[3 * from] ?? 0,
      line[3 * from + 1] ?? 0,
      line[3 * from + 2] ?? 0,
      i === 0 ? used : 0,
    );
  });
}
