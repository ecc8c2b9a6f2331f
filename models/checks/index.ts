import { attachmentsOnBones } from "./attachments-on-bones.ts";
import { closedSkin } from "./closed-skin.ts";
import { closedStructures } from "./closed-structures.ts";
import { knownStructures } from "./known-structures.ts";
import { mirrorImages } from "./mirror-images.ts";
import type { ModelCheck } from "./model-check.ts";
import { neighboursApart } from "./neighbours-apart.ts";
import { pointsInMuscles } from "./points-in-muscles.ts";
import { pointsUnderRegions } from "./points-under-regions.ts";
import { skinOutside } from "./skin-outside.ts";
import { soundNumbers } from "./sound-numbers.ts";
import { soundSkin } from "./sound-skin.ts";
import { validGltf } from "./valid-gltf.ts";
import { zonesAsTold } from "./zones-as-told.ts";
import { zonesMirrored } from "./zones-mirrored.ts";
import { zonesOnSkin } from "./zones-on-skin.ts";

/** Every rule about the built model, cheapest first. */
export const MODEL_CHECKS: readonly ModelCheck[] = [
  soundNumbers,
  knownStructures,
  closedSkin,
  soundSkin,
  closedStructures,
  mirrorImages,
  skinOutside,
  neighboursApart,
  attachmentsOnBones,
  zonesOnSkin,
  zonesAsTold,
  zonesMirrored,
  pointsUnderRegions,
  pointsInMuscles,
  validGltf,
];
