import { splitLayer } from "../pack/split-layer.ts";
import type { ModelCheck } from "./model-check.ts";

/** Whether two vertex lists are each other's mirror image in x, vertex by vertex. */
export function areMirrorImages(right: Float32Array, left: Float32Array): boolean {
  return (
    right.length === left.length &&
    right.every((x, i) =>
      i % 3 === 0 ? left[i] === -x || (x === 0 && left[i] === 0) : left[i] === x,
    )
  );
}

/** Each left structure is exactly its right one mirrored. */
export const mirrorImages: ModelCheck = {
  name: "mirror-images",
  description: "each left muscle and bone is the exact mirror image of the right one",
  run: ({ engine: { body } }) =>
    [body.muscles, body.bones].flatMap((layer) => {
      const meshes = new Map(
        splitLayer(layer).map((mesh) => {
          const one = body.structures[mesh.structure];
          return [`${one?.id}.${one?.side}`, mesh.positions];
        }),
      );
      return [...meshes].flatMap(([name, positions]) => {
        if (!name.endsWith(".right")) return [];
        const left = meshes.get(name.replace(/right$/, "left"));
        return left && areMirrorImages(positions, left)
          ? []
          : [`${name}: its left is no mirror image`];
      });
    }),
};
