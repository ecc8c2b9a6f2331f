import { writeFileSync } from "node:fs";
import { depthsInside, percentile } from "../checks/neighbours-apart.ts";
import { inside } from "../geometry/solid.ts";
import { fidelity } from "../measure/muscles/fidelity.ts";
import { halfMesh } from "../measure/muscles/half-mesh.ts";
import type { Grid } from "../measure/muscles/trial-sheets.ts";
import { hasReference, loadReference } from "../measure/reference.ts";
import { MUSCLE_FOLDER, readMuscleFiles, toStructure } from "../steps/muscles/read-muscles.ts";
import { formatStructureFile, type PartFile } from "../steps/muscles/structure-file.ts";
import type { Settling } from "./lay-plan.ts";
import { settleSheet } from "./settle-sheet.ts";
import { loadSurroundings, type Surroundings } from "./surroundings.ts";

/** Light: contacts may stay half way, and the measured shape is stiff. */
const settling = (beside: readonly string[]): Settling => ({
  beside,
  overlapMm: 1.5,
  skinGapMm: 0.5,
  stiffness: 3,
  hold: 100,
});

/** Structures that some vertex of this one lies in. */
function entered(id: string, around: Surroundings): string[] {
  const own = around.muscle(id);
  const { positions, index } = own.bvh.mesh;
  return around.muscleIds.filter((other) => {
    if (other === id) return false;
    const solid = around.muscle(other);
    return index.some((v, i) => {
      if (i % 9 !== 0) return false;
      return inside(solid, [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!]);
    });
  });
}

function withGrid(part: PartFile, grid: Grid): PartFile {
  const tenth = (metres: number): number => Math.round(metres * 10_000) / 10;
  return {
    ...part,
    positionMm: part.positionMm.map((_, k) =>
      [0, 1, 2].map((c) => tenth(grid.positions[3 * k + c]!)),
    ),
    halfThicknessMm: part.halfThicknessMm.map((_, k) => tenth(grid.halfThickness[k]!)),
  };
}

/**
 * The light contact step for measured muscles: moves the named structures out of the neighbours that
 * they enter, as little as that takes, and writes how close they are to the reference afterwards.
 */
async function main(ids: readonly string[]): Promise<void> {
  const meshes = hasReference() ? await loadReference("anatomy.glb") : new Map();
  for (const id of ids) {
    const around = await loadSurroundings();
    const files = readMuscleFiles();
    const file = files.find((f) => f.id === id);
    if (!file) throw new Error(`models/author: no ${id}`);
    const beside = entered(id, around);
    const others = around.muscleIds.filter((m) => m !== id).map((m) => around.muscle(m));
    const solids = others.concat([...around.bones.values()]);
    const before = percentile(depthsInside(around.muscle(id), solids), 0.95);
    const sheets = toStructure(file).parts;
    const grids = sheets.map((s) => settleSheet(s, settling(beside), around));
    const parts = file.parts.map((part, i) => {
      const moved = withGrid(part, grids[i]!);
      const mesh = part.from === undefined ? undefined : meshes.get(part.from);
      if (!mesh) return moved;
      const target = /right/i.test(mesh.name) ? mesh : halfMesh(mesh);
      const mates = files.flatMap((f) => {
        const own = f.id === id ? grids : toStructure(f).parts;
        return own.filter((_, k) => f.parts[k]!.from === part.from);
      });
      const { assdMm, hd95Mm } = fidelity(target, mates);
      return { ...moved, fit: { assdMm, hd95Mm } };
    });
    writeFileSync(`${MUSCLE_FOLDER}${id}.json`, formatStructureFile({ ...file, parts }));
    const after = percentile(depthsInside((await loadSurroundings()).muscle(id), solids), 0.95);
    const fits = parts.map(
      (p, i) => `${file.parts[i]!.fit?.assdMm ?? "–"} → ${p.fit?.assdMm ?? "–"}`,
    );
    console.log(
      `${id}: beside ${beside.join(", ")}; enters ${(1000 * before).toFixed(1)} → ${(1000 * after).toFixed(1)} mm; distance to the reference ${fits.join(", ")} mm`,
    );
  }
}

await main(process.argv.slice(2));
