import type { BodyLayer } from "../../../src/core/body/body.ts";
import type { BoneFrame, PointCloud, Skeleton } from "../../../src/core/motion/index.ts";
import { pointCloud } from "../../../src/core/motion/index.ts";

/** A bone's name, as in `Structure`. */
interface BoneName {
  readonly id: string;
  readonly side: "left" | "right" | "midline";
}

/** Points stand about this share of a bone's length apart, within bounds, metres. */
const SPACING_SHARE = 1 / 35;
const SPACING = [0.002, 0.007] as const;

/** Points spread over the triangles of one bone, one per cell of a grid. */
function spread(layer: BodyLayer, triangles: readonly number[]): Float32Array {
  const { positions: p, index } = layer;
  const [low, high] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  for (const t of triangles) {
    for (let k = 0; k < 9; k++) {
      const value = p[3 * index[t + Math.floor(k / 3)]! + (k % 3)]!;
      low[k % 3] = Math.min(low[k % 3]!, value);
      high[k % 3] = Math.max(high[k % 3]!, value);
    }
  }
  const size = Math.hypot(...low.map((x, c) => high[c]! - x));
  const cell = Math.min(SPACING[1], Math.max(SPACING[0], SPACING_SHARE * size));
  const taken = new Set<string>();
  const points: number[] = [];
  for (const t of triangles) {
    const corner = (k: number, c: number): number => p[3 * index[t + k]! + c]!;
    const longest = Math.max(
      ...[0, 1, 2].map((k) =>
        Math.hypot(...[0, 1, 2].map((c) => corner(k, c) - corner((k + 1) % 3, c))),
      ),
    );
    const n = Math.max(1, Math.ceil(longest / cell));
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j + i <= n; j++) {
        const [u, v] = [i / n, j / n];
        const x = [0, 1, 2].map(
          (c) => (1 - u - v) * corner(0, c) + u * corner(1, c) + v * corner(2, c),
        );
        const key = x.map((value) => Math.floor(value / cell)).join();
        if (taken.has(key)) continue;
        taken.add(key);
        points.push(...x);
      }
    }
  }
  return Float32Array.from(points);
}

/**
 * Right and midline bones as points, grouped by segment. `firstStructure` is the number that the
 * layer gives the first of `names`. Throws when a bone belongs to no segment or a segment names a bone
 * that is not there: both lists must agree.
 */
export function boneFrame(
  skeleton: Skeleton,
  names: readonly BoneName[],
  layer: BodyLayer,
  firstStructure: number,
): BoneFrame {
  const triangles = new Map<string, number[]>();
  for (let t = 0; t < layer.index.length; t += 3) {
    const name = names[layer.structure[layer.index[t]!]! - firstStructure];
    if (!name || name.side === "left") continue;
    const list = triangles.get(name.id);
    if (list) list.push(t);
    else triangles.set(name.id, [t]);
  }
  const named = new Set(skeleton.flatMap((segment) => segment.bones));
  const astray = [
    ...[...triangles.keys()].filter((id) => !named.has(id)).map((id) => `${id} is in no segment`),
    ...[...named].filter((id) => !triangles.has(id)).map((id) => `there is no bone ${id}`),
  ];
  if (astray.length > 0) throw new Error(`models/anatomy/joints.json: ${astray.join("; ")}`);
  const bones = new Map<string, PointCloud>(
    [...triangles].map(([id, list]) => [id, pointCloud(spread(layer, list))]),
  );
  const clouds = skeleton.map((segment) => {
    const own = segment.bones.map((id) => bones.get(id)!.points);
    const all = new Float32Array(own.reduce((sum, points) => sum + points.length, 0));
    let at = 0;
    for (const points of own) {
      all.set(points, at);
      at += points.length;
    }
    return pointCloud(all);
  });
  return { skeleton, clouds, bones };
}
