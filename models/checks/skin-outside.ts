import { at } from "../../src/core/geometry/vec3.ts";
import { type Solid, solidOf, touch } from "../geometry/solid.ts";
import type { ModelCheck } from "./model-check.ts";
import { rightSolids } from "./neighbours-apart.ts";

/** What lies at an opening of the body reaches the surface there; metres that may stand out. */
const SLACK = 0.0003;
/** Every so many vertices are looked at. */
const STRIDE = 2;

/** How far a solid stands out of the skin at most, metres; 0 when it lies beneath. */
export function standsOut(solid: Solid, skin: Solid): number {
  const { positions, index } = solid.bvh.mesh;
  const used = [...new Set(index)].sort((a, b) => a - b);
  let most = 0;
  for (let i = 0; i < used.length; i += STRIDE) {
    const found = touch(skin, at(positions, used[i]!), 0.02);
    // A triangle's own plane misjudges points beyond its edge; there the distance is small as well.
    if (found) most = Math.max(most, Math.min(found.along, found.hit.distance));
  }
  return most;
}

/** Nothing pokes through the skin. */
export const skinOutside: ModelCheck = {
  name: "skin-outside",
  description: "every muscle, tendon, fascia and bone lies beneath the skin",
  run: ({ engine: { body } }) => {
    const skin = solidOf("skin", body.skin.positions, body.skin.index);
    const solids = [body.muscles, body.bones].flatMap((layer) => [
      ...rightSolids(body, layer).values(),
    ]);
    return solids.flatMap((solid) => {
      const out = standsOut(solid, skin);
      return out > SLACK
        ? [`${solid.id}: stands ${(1000 * out).toFixed(1)} mm out of the skin`]
        : [];
    });
  },
};
