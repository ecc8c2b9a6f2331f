import { closedSkin } from "./closed-skin.ts";
import { knownStructures } from "./known-structures.ts";
import type { ModelCheck } from "./model-check.ts";
import { pointsInMuscles } from "./points-in-muscles.ts";
import { soundNumbers } from "./sound-numbers.ts";
import { validGltf } from "./valid-gltf.ts";
import { zonesOnSkin } from "./zones-on-skin.ts";

/** Every rule about the built model, cheapest first. */
export const MODEL_CHECKS: readonly ModelCheck[] = [
  soundNumbers,
  knownStructures,
  closedSkin,
  zonesOnSkin,
  pointsInMuscles,
  validGltf,
];
