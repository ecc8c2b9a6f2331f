import { checkSkin } from "../steps/skin/check-skin.ts";
import type { ModelCheck } from "./model-check.ts";

/** The skin has no folds, slivers, handles or loose pieces, as decoded from its file. */
export const soundSkin: ModelCheck = {
  name: "sound-skin",
  description: "the skin is one piece without folds, handles or slivers, facing outward",
  run: ({ engine: { body } }) => [...checkSkin(body.skin).problems],
};
