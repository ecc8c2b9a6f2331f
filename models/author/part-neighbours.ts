import { at } from "../../src/core/geometry/vec3.ts";
import { depthsInside, percentile } from "../checks/neighbours-apart.ts";
import { inside, type Solid } from "../geometry/solid.ts";
import { hasReference, loadReference } from "../measure/reference.ts";
import { readMuscleFiles, toStructure } from "../steps/muscles/read-muscles.ts";
import type { Settling } from "./lay-plan.ts";
import { rewriteParts } from "./rewrite-parts.ts";
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

/**
 * The light contact step for measured muscles: moves the named structures out of the neighbours that
 * they enter, as little as that takes, and writes how close they are to the reference afterwards.
 */
async function main(ids: readonly string[]): Promise<void> {
  const meshes = hasReference() ? await loadReference("anatomy.glb") : new Map();
  for (const id of ids) {
    const around = await loadSurroundings();
    const file = readMuscleFiles().find((f) => f.id === id);
    if (!file) throw new Error(`models/author: no ${id}`);
    const beside = entered(id, around);
    const others = around.muscleIds.filter((m) => m !== id).map((m) => around.muscle(m));
    const depth = (solid: Solid): number => {
      const { positions, index } = solid.bvh.mesh;
      const used = [...new Set(index)].filter((_, i) => i % 3 === 0);
      const points = used.map((v) => ({ at: at(positions, v), atEnd: false }));
      return 1000 * percentile(depthsInside(points, others, []), 0.95);
    };
    const before = depth(around.muscle(id));
    const sheets = toStructure(file).parts;
    const grids = sheets.map((s) => settleSheet(s, settling(beside), around));
    const parts = rewriteParts(file, grids, meshes);
    const after = depth((await loadSurroundings()).muscle(id));
    const fits = parts.map(
      (p, i) => `${file.parts[i]!.fit?.assdMm ?? "–"} → ${p.fit?.assdMm ?? "–"}`,
    );
    console.log(
      `${id}: beside ${beside.join(", ")}; enters ${before.toFixed(1)} → ${after.toFixed(1)} mm; distance to the reference ${fits.join(", ")} mm`,
    );
  }
}

await main(process.argv.slice(2));
