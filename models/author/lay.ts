import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sheetFrame } from "../../src/core/muscle/evaluate-sheet.ts";
import { facesSkin, flipAcross } from "../measure/muscles/orient-grid.ts";
import type { Grid } from "../measure/muscles/trial-sheets.ts";
import { nearestSurface } from "../measure/nearest-surface.ts";
import { MUSCLE_FOLDER } from "../steps/muscles/read-muscles.ts";
import {
  formatStructureFile,
  gridFigures,
  type PartFile,
  type StructureFile,
} from "../steps/muscles/structure-file.ts";
import { fitPlan } from "./fit-plan.ts";
import type { MusclePlan, PartPlan } from "./lay-plan.ts";
import { layPart } from "./lay-sheet.ts";
import { settleSheet } from "./settle-sheet.ts";
import { loadSurroundings, type Surroundings } from "./surroundings.ts";

const HERE = fileURLToPath(new URL("./", import.meta.url));

/** Every plan of the folders beside this file: each module there exports `PLANS`. */
async function readPlans(): Promise<MusclePlan[]> {
  const plans: MusclePlan[] = [];
  const folders = readdirSync(HERE, { withFileTypes: true }).filter((f) => f.isDirectory());
  for (const folder of folders.map((f) => f.name).sort()) {
    for (const file of readdirSync(`${HERE}${folder}`).sort()) {
      if (!file.endsWith(".ts")) continue;
      const module: { readonly PLANS?: readonly MusclePlan[] } = await import(
        `${HERE}${folder}/${file}`
      );
      plans.push(...(module.PLANS ?? []));
    }
  }
  return plans;
}

/** What a part was fitted to, and how close it came. */
type Measured = Required<Pick<PartFile, "from" | "fit">>;

function partFile(plan: PartPlan, grid: Grid, measured: Measured | null): PartFile {
  return {
    part: plan.part,
    ...(measured ? { from: measured.from } : {}),
    ...gridFigures(grid),
    tendon: plan.tendon,
    attach: plan.attach,
    ...(measured ? { fit: measured.fit } : {}),
  };
}

/** How far settling moved the middle of the sheet, millimetres: mean and most. */
function moved(a: Grid, b: Grid): string {
  const bare = { part: "", tendon: { origin: [], insertion: [] } };
  let sum = 0;
  let most = 0;
  for (let i = 0; i < 100; i++) {
    const [u, v] = [(i % 10) / 9, Math.floor(i / 10) / 9];
    const p = sheetFrame({ ...a, ...bare }, u, v).position;
    const q = sheetFrame({ ...b, ...bare }, u, v).position;
    const d = 1000 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    sum += d / 100;
    most = Math.max(most, d);
  }
  return `by ${sum.toFixed(1)}, at most ${most.toFixed(1)} mm`;
}

async function laid(plan: MusclePlan, around: Surroundings): Promise<PartFile[]> {
  const { mesh } = around.skin.bvh;
  const skin = nearestSurface(mesh.positions, mesh.index);
  const grids = plan.parts.map((part) => {
    const first = layPart(part, around);
    const grid = facesSkin(first, skin) || part.keepFace === true ? first : flipAcross(first);
    const settled = part.settle === false ? grid : settleSheet(grid, part.settle ?? {}, around);
    console.log(
      `${plan.id} / ${part.part}: ${part.grid.join("×")}, settled ${moved(grid, settled)}`,
    );
    return settled;
  });
  const from = plan.measuredOn;
  const asLaid = plan.parts.map((part) => part.asLaid === true);
  const fitted = from === undefined ? null : await fitPlan(grids, asLaid, from);
  if (fitted)
    console.log(`${plan.id}: ${fitted.fit.assdMm} / ${fitted.fit.hd95Mm} mm from ${from}`);
  const measured = fitted && from !== undefined ? { from, fit: fitted.fit } : null;
  return plan.parts.map((part, i) => partFile(part, (fitted?.grids ?? grids)[i]!, measured));
}

/**
 * Lays the named structures (all plans, when none is named) and writes their files, in the order of
 * the plans: a sheet that lies over another must come after it. Parts measured on a mesh stay.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const plans = await readPlans();
  const unknown = wanted.filter((id) => !plans.some((p) => p.id === id));
  if (unknown.length > 0) throw new Error(`models/author: no plan for ${unknown.join(", ")}`);
  for (const plan of plans.filter((p) => wanted.length === 0 || wanted.includes(p.id))) {
    // Loaded anew each time: what was just laid is a neighbour of the next.
    const parts = await laid(plan, await loadSurroundings());
    const path = `${MUSCLE_FOLDER}${plan.id}.json`;
    const measured = existsSync(path)
      ? // Written by this command or by the measuring one.
        (JSON.parse(readFileSync(path, "utf8")) as StructureFile).parts.filter((p) => p.from)
      : [];
    const { id, name, system, layer, fma, midline } = plan;
    const all = [...measured.filter((m) => !parts.some((p) => p.part === m.part)), ...parts];
    const file = { id, name, system, layer, fma, ...(midline ? { midline } : {}), parts: all };
    writeFileSync(path, formatStructureFile(file));
  }
}

await main(process.argv.slice(2));
