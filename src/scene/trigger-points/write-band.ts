import type { SharedUniforms } from "../materials/shared-uniforms.ts";

/**
 * Gives the muscle shader a polyline (xyz per point) in a structure, by its index, as that many evenly
 * chosen points as it knows; w of the first says how many are in use. Fewer than two points, or an
 * index below 0, switch the band off.
 */
export function writeBand(
  uniforms: Pick<SharedUniforms, "uBand" | "uBandStructure">,
  line: Float32Array,
  structure: number,
): void {
  const points = structure < 0 ? 0 : Math.floor(line.length / 3);
  const { uBand: band, uBandStructure } = uniforms;
  uBandStructure.value = points < 2 ? -1 : structure;
  const used = points < 2 ? 0 : Math.min(points, band.value.length);
  band.value.forEach((out, i) => {
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
