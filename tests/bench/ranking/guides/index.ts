import { FOREARM_AND_HAND } from "./forearm-and-hand.ts";
import type { GuideRegion } from "./guide.ts";
import { HEAD } from "./head.ts";
import { HIP_THIGH_AND_KNEE } from "./hip-thigh-and-knee.ts";
import { LEG_AND_FOOT } from "./leg-and-foot.ts";
import { NECK } from "./neck.ts";
import { TRUNK } from "./trunk.ts";
import { UPPER_BACK_AND_SHOULDER } from "./upper-back-and-shoulder.ts";

export type { GuideRegion, Vignette } from "./guide.ts";
export { VIGNETTES } from "./vignettes.ts";

/** Every region, from scalp to toes. */
export const GUIDES: readonly GuideRegion[] = [
  ...HEAD,
  ...NECK,
  ...UPPER_BACK_AND_SHOULDER,
  ...FOREARM_AND_HAND,
  ...TRUNK,
  ...HIP_THIGH_AND_KNEE,
  ...LEG_AND_FOOT,
];
