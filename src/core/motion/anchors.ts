import { nearestPoint, type PointCloud, pointCloud } from "./point-cloud.ts";
import type { Skeleton } from "./skeleton.ts";
import { addShares, type FollowWeights, sharesOf } from "./weights.ts";

/** Something that an end of a muscle is fixed to: points, and what each of them follows. */
export interface Anchor {
  readonly cloud: PointCloud;
  readonly follow: FollowWeights;
}

/** The bones as points: right and midline, model space, metres. */
export interface BoneFrame {
  /** Right and midline segments. */
  readonly skeleton: Skeleton;
  /** Surface points of all bones of a segment, some millimetres apart; per segment. */
  readonly clouds: readonly PointCloud[];
  /** Surface points of each bone, by bone id. */
  readonly bones: ReadonlyMap<string, PointCloud>;
}

/** The anchor that a bone is: every point follows its segment. Null for an id that is no bone. */
export function boneAnchor(frame: BoneFrame, bone: string): Anchor | null {
  const cloud = frame.bones.get(bone);
  const segment = frame.skeleton.findIndex((s) => s.bones.includes(bone));
  if (!cloud || segment < 0) return null;
  const count = cloud.points.length / 3;
  return {
    cloud,
    follow: {
      slots: 1,
      segments: new Uint16Array(count).fill(segment),
      weights: new Float32Array(count).fill(1),
    },
  };
}

/** An anchor out of points that are followed already: another muscle's atoms, the skin's vertices. */
export function softAnchor(points: Float32Array, follow: FollowWeights): Anchor {
  return { cloud: pointCloud(points), follow };
}

/** Distances within this of each other count alike, metres. */
const SOFT = 0.002;

/**
 * What a point that is fixed to some anchors follows: the nearest place of the nearest anchor, blended
 * where two are about equally near (inverse fourth power). Null without anchors.
 */
export function anchoredShares(
  anchors: readonly Anchor[],
  x: number,
  y: number,
  z: number,
): Map<number, number> | null {
  const found = anchors
    .map((anchor) => ({ anchor, hit: nearestPoint(anchor.cloud, x, y, z) }))
    .filter(({ hit }) => hit.point >= 0);
  if (found.length === 0) return null;
  const least = Math.min(...found.map(({ hit }) => hit.distance));
  const shares = new Map<number, number>();
  for (const { anchor, hit } of found) {
    const nearness = ((least + SOFT) / (hit.distance + SOFT)) ** 4;
    addShares(shares, sharesOf(anchor.follow, hit.point), nearness);
  }
  return shares;
}
