import { writeFileSync } from "node:fs";
import { fidelity } from "../measure/muscles/fidelity.ts";
import { halfMesh } from "../measure/muscles/half-mesh.ts";
import type { Grid } from "../measure/muscles/trial-sheets.ts";
import type { ReferenceMesh } from "../measure/reference.ts";
import { MUSCLE_FOLDER, readMuscleFiles, toStructure } from "../steps/muscles/read-muscles.ts";
import {
  formatStructureFile,
  gridFigures,
  type PartFile,
  type StructureFile,
} from "../steps/muscles/structure-file.ts";

/**
 * Writes a structure's file anew with moved sheets, one per part, and measures again how close the
 * measured ones are to the reference (kept as recorded where `meshes` lacks the node). Returns the parts.
 */
export function rewriteParts(
  file: StructureFile,
  grids: readonly Grid[],
  meshes: ReadonlyMap<string, ReferenceMesh>,
): readonly PartFile[] {
  const files = readMuscleFiles();
  const parts = file.parts.map((part, i) => {
    const moved = { ...part, ...gridFigures(grids[i]!) };
    const mesh = part.from === undefined ? undefined : meshes.get(part.from);
    if (!mesh) return moved;
    // Several structures may share one mesh; all of them together are compared with it.
    const mates = files.flatMap((f) => {
      const own = f.id === file.id ? grids : toStructure(f).parts;
      return own.filter((_, k) => f.parts[k]!.from === part.from);
    });
    const target = /right/i.test(mesh.name) ? mesh : halfMesh(mesh);
    const { assdMm, hd95Mm } = fidelity(target, mates);
    return { ...moved, fit: { assdMm, hd95Mm } };
  });
  writeFileSync(`${MUSCLE_FOLDER}${file.id}.json`, formatStructureFile({ ...file, parts }));
  return parts;
}
