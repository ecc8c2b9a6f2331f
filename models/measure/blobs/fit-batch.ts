import { type BlobKernel, type BlobState, createBlobKernel } from "./blob-kernel.ts";
import type { ShapeSamples } from "./samples.ts";

/** The samples of some iterations, with room for what is computed at them. */
export interface Batch {
  readonly kernel: BlobKernel;
  readonly surface: number;
  readonly total: number;
  readonly normals: Float64Array;
  readonly distance: Float64Array;
  readonly weight: Float64Array;
  readonly dValue: Float64Array;
  readonly dSlope: Float64Array;
  /** Signed residual of each surface sample at the last iteration, mm. */
  readonly residual: Float64Array;
  readonly points: Float64Array;
  /** Space samples that were not yet far enough on their side at the last iteration. */
  wrong: number;
}

/** The samples with those of the half x > 0 mirrored onto the other. */
export function fold(samples: ShapeSamples): ShapeSamples {
  const surface = samples.surface.slice();
  const normals = samples.normals.slice();
  const space = samples.space.slice();
  for (let i = 0; i < surface.length; i += 3) {
    if (surface[i]! <= 0) continue;
    surface[i]! *= -1;
    normals[i]! *= -1;
  }
  for (let i = 0; i < space.length; i += 3) if (space[i]! > 0) space[i]! *= -1;
  return { ...samples, surface, normals, space };
}

/** Draws a batch and builds its kernel; with `mirror`, each point is followed by its mirror image. */
export function drawBatch(
  samples: ShapeSamples,
  state: BlobState,
  size: number,
  mirror: boolean,
  random: () => number,
): Batch {
  const surfaceAll = samples.surface.length / 3;
  const spaceAll = samples.space.length / 3;
  const share = Math.min(1, size / Math.max(1, surfaceAll + spaceAll));
  const choose = (n: number): number[] => {
    const chosen: number[] = [];
    for (let i = 0; i < n; i++) if (share >= 1 || random() < share) chosen.push(i);
    return chosen;
  };
  const onSurface = choose(surfaceAll);
  const inSpace = choose(spaceAll);
  const total = onSurface.length + inSpace.length;
  const points = new Float64Array(total * 3 * (mirror ? 2 : 1));
  const normals = new Float64Array(onSurface.length * 3);
  const weight = new Float64Array(onSurface.length).fill(1);
  const distance = new Float64Array(inSpace.length);
  onSurface.forEach((s, i) => {
    points.set(samples.surface.subarray(3 * s, 3 * s + 3), 3 * i);
    normals.set(samples.normals.subarray(3 * s, 3 * s + 3), 3 * i);
    if (samples.weight) weight[i] = samples.weight[s]!;
  });
  inSpace.forEach((s, i) => {
    points.set(samples.space.subarray(3 * s, 3 * s + 3), 3 * (onSurface.length + i));
    distance[i] = samples.distance[s]!;
  });
  if (mirror) {
    for (let i = 0; i < 3 * total; i++) points[3 * total + i] = (i % 3 === 0 ? -1 : 1) * points[i]!;
  }
  const count = points.length / 3;
  return {
    kernel: createBlobKernel(points, state),
    surface: onSurface.length,
    total,
    normals,
    distance,
    weight,
    dValue: new Float64Array(count),
    dSlope: new Float64Array(count * 3),
    residual: new Float64Array(onSurface.length),
    points,
    wrong: inSpace.length,
  };
}
