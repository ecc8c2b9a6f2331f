export { type Anchor, type BoneFrame, boneAnchor, softAnchor } from "./anchors.ts";
export { type BlobArray, carrySkin } from "./carry-skin.ts";
export { type EndAnchors, followWeights } from "./follow-weights.ts";
export { decodeMotion, encodeMotion, type Motion, type MotionShape } from "./motion-codec.ts";
export { type PointCloud, pointCloud } from "./point-cloud.ts";
export {
  chainBetween,
  type Joint,
  type JointAxis,
  leftTwins,
  mirrorSkeleton,
  type Segment,
  type Skeleton,
} from "./skeleton.ts";
export { type HalvedSkin, skinWeights } from "./skin-weights.ts";
export type { FollowWeights } from "./weights.ts";
