import { turnedShare } from "../geometry/turned-share.ts";
import { splitLayer } from "../pack/split-layer.ts";
import { enclosedVolume, openEdges } from "./closed-skin.ts";
import type { ModelCheck } from "./model-check.ts";

/** Share of a structure's surface that may lie in a fold. */
const TURNED = 0.025;

/** Every muscle, tendon, fascia and bone is a closed surface that faces outward. */
export const closedStructures: ModelCheck = {
  name: "closed-structures",
  description: "every muscle, tendon, fascia and bone is closed, has a volume and faces outward",
  run: ({ engine: { body } }) =>
    [body.muscles, body.bones].flatMap((layer) =>
      splitLayer(layer).flatMap((mesh) => {
        const one = body.structures[mesh.structure];
        const name = `${one?.id}.${one?.side}`;
        const open = openEdges(mesh.index);
        const volume = enclosedVolume(mesh.positions, mesh.index);
        const turned = turnedShare(mesh);
        return [
          ...(open > 0 ? [`${name}: ${open} open edges`] : []),
          ...(volume > 0 ? [] : [`${name}: encloses ${(volume * 1e6).toFixed(3)} cm³`]),
          ...(turned > TURNED
            ? [`${name}: ${(100 * turned).toFixed(1)} % of it is turned inside out`]
            : []),
        ];
      }),
    ),
};
