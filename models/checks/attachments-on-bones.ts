import { type Solid, solidOf } from "../geometry/solid.ts";
import { splitLayer } from "../pack/split-layer.ts";
import { endDistance, endLimit, endSolids } from "../steps/motion/end-distance.ts";
import { readMuscleFiles, toStructure } from "../steps/muscles/read-muscles.ts";
import type { StructureFile } from "../steps/muscles/structure-file.ts";
import type { CheckedModel, ModelCheck } from "./model-check.ts";

const mm = (metres: number): string => (1000 * metres).toFixed(1);

/** Bones, muscles, tendons, fasciae and the skin by id: the right one, or the unpaired one. */
function solidsOf({ engine: { body } }: CheckedModel): ReadonlyMap<string, Solid> {
  const solids = new Map<string, Solid>([
    ["skin", solidOf("skin", body.skin.positions, body.skin.index)],
  ]);
  for (const layer of [body.bones, body.muscles]) {
    for (const mesh of splitLayer(layer)) {
      const one = body.structures[mesh.structure];
      if (!one || one.side === "left") continue;
      solids.set(one.id, solidOf(one.id, mesh.positions, mesh.index));
    }
  }
  return solids;
}

/** One sentence per end of a file's parts that names nothing known, or hangs away from what it names. */
export function attachmentFaults(
  file: StructureFile,
  named: (id: string) => Solid | null,
): string[] {
  const sheets = toStructure(file).parts;
  return file.parts.flatMap((part, i) =>
    (["origin", "insertion"] as const).flatMap((end) => {
      const where = `${file.id} / ${part.part}, ${end}`;
      const ids = part.attach?.[end] ?? [];
      if (ids.length === 0) return [`${where}: says nothing about what it is fixed to`];
      const unknown = ids.filter((id) => id !== file.id && named(id) === null);
      if (unknown.length > 0) return [`${where}: there is no ${unknown.join(", ")}`];
      const solids = endSolids(ids, file.id, part.part, sheets, named);
      if (solids.length === 0) return [`${where}: has no other part to be fixed to`];
      const { median } = endDistance(sheets[i]!, end, solids);
      const limit = endLimit(ids);
      return median <= limit
        ? []
        : [`${where}: ${mm(median)} mm from ${ids.join(", ")}; ${mm(limit)} are allowed`];
    }),
  );
}

/** Every end of every part lies on what its file says it is fixed to. */
export const attachmentsOnBones: ModelCheck = {
  name: "attachments-on-bones",
  description:
    "each end of each muscle part lies within 4 mm (median over the end) of the bones it names",
  run: (model) => {
    const solids = solidsOf(model);
    const named = (id: string): Solid | null => solids.get(id) ?? null;
    return readMuscleFiles().flatMap((file) => attachmentFaults(file, named));
  },
};
