import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import { fibreLength, pointAt } from "../../src/core/muscle/index.ts";
import type { MuscleSheet } from "../../src/core/muscle/sheet.ts";
import { enclosedVolume } from "../checks/closed-skin.ts";
import { percentile } from "../checks/neighbours-apart.ts";
import { inside, touch } from "../geometry/solid.ts";
import { endDistance, endSolids } from "../steps/motion/end-distance.ts";
import { readMuscleFiles, toStructure } from "../steps/muscles/read-muscles.ts";
import type { PartFile } from "../steps/muscles/structure-file.ts";
import { solidNamed } from "./resolve-anchor.ts";
import { loadSurroundings, type Surroundings } from "./surroundings.ts";

const mm = (metres: number): string => (1000 * metres).toFixed(1);

/** Points of a part's whole surface, both faces, without its outermost ends. */
function surfacePoints(sheet: MuscleSheet): Vec3[] {
  const points: Vec3[] = [];
  for (let i = 0; i <= 10; i++) {
    for (let j = 0; j <= 24; j++) {
      for (const depth of [0, 1]) {
        points.push(
          pointAt(sheet, { u: 0.04 + (0.92 * i) / 10, v: 0.02 + (0.96 * j) / 24, depth }),
        );
      }
    }
  }
  return points;
}

/** Least and median distance of both ends to each thing that they name. */
function ends(
  own: string,
  sheets: readonly MuscleSheet[],
  sheet: MuscleSheet,
  part: PartFile,
  around: Surroundings,
): string {
  const side = (which: "origin" | "insertion"): string =>
    (part.attach?.[which] ?? [])
      .map((id) => {
        const solids = endSolids([id], own, part.part, sheets, (name) => solidNamed(around, name));
        const { least, median } = endDistance(sheet, which, solids);
        return `${id} ${mm(least)}/${mm(median)}`;
      })
      .join(", ");
  return `origin: ${side("origin")}; insertion: ${side("insertion")}`;
}

function crossings(id: string, points: readonly Vec3[], around: Surroundings): string[] {
  const rows: string[] = [];
  const others = [...around.bones.values()].concat(
    around.muscleIds.filter((m) => m !== id).map((m) => around.muscle(m)),
  );
  for (const other of others) {
    const depths = points.flatMap((p) =>
      inside(other, p) ? [touch(other, p, 0.1)?.hit.distance ?? 0] : [],
    );
    const share = depths.length / points.length;
    if (share < 0.004) continue;
    const all = [...points.map(() => 0).slice(depths.length), ...depths].sort((a, b) => a - b);
    const p95 = percentile(all, 0.95);
    rows.push(
      `    in ${other.id}: ${(100 * share).toFixed(1)} % of its surface, p95 ${mm(p95)}, deepest ${mm(Math.max(...depths))} mm`,
    );
  }
  return rows;
}

/** Prints what an author needs to know of the named structures, part by part. */
async function main(ids: readonly string[]): Promise<void> {
  const around = await loadSurroundings();
  for (const file of readMuscleFiles().filter((f) => ids.includes(f.id))) {
    const structure = toStructure(file);
    const { positions, index } = around.muscle(file.id).bvh.mesh;
    console.log(`${file.id}: ${(1e6 * enclosedVolume(positions, index)).toFixed(1)} cm³`);
    const all: Vec3[] = [];
    structure.parts.forEach((sheet, i) => {
      const points = surfacePoints(sheet);
      all.push(...points);
      const skin = points.map((p) => -(touch(around.skin, p, 0.2)?.along ?? -0.2));
      const lengths = [0.15, 0.5, 0.85].map((u) => mm(fibreLength(sheet, u)));
      const thick = Math.max(...[0.3, 0.5, 0.7].map((v) => thickness(sheet, v)));
      console.log(
        `  ${sheet.part}: fibres ${lengths.join(" / ")} mm, thickest ${mm(thick)} mm, skin ${mm(Math.min(...skin))} to ${mm(Math.max(...skin))} mm away`,
      );
      console.log(`    ${ends(file.id, structure.parts, sheet, file.parts[i]!, around)}`);
    });
    for (const row of crossings(file.id, all, around)) console.log(row);
  }
}

function thickness(sheet: MuscleSheet, v: number): number {
  const a = pointAt(sheet, { u: 0.5, v, depth: 0 });
  const b = pointAt(sheet, { u: 0.5, v, depth: 1 });
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

await main(process.argv.slice(2));
