/**
 * Closes cracks between measured muscles and what they are fixed to:
 * `npx tsx models/author/reach-bones.ts [--write] [--most=8] [id…]`.
 * Where an end lies farther from its bones than it may, its last row of atoms moves towards them by
 * what is missing and the rows behind it follow ever less. Only parts measured on the reference are
 * moved, never by more than `--most` millimetres, and only if the part stays close to what was
 * measured. Needs the reference and a built model (for the bones). Prints every end that was too far.
 */
import { writeFileSync } from "node:fs";
import type { MuscleSheet } from "../../src/core/muscle/sheet.ts";
import { type Solid, touch } from "../geometry/solid.ts";
import { type Fidelity, fidelity } from "../measure/muscles/fidelity.ts";
import { halfMesh } from "../measure/muscles/half-mesh.ts";
import { loadReference, type ReferenceMesh } from "../measure/reference.ts";
import { endDistance, endLimit, endSolids, type SheetEnd } from "../steps/motion/end-distance.ts";
import { MUSCLE_FOLDER, readMuscleFiles, toStructure } from "../steps/muscles/read-muscles.ts";
import {
  formatStructureFile,
  gridFigures,
  type PartFile,
  type StructureFile,
} from "../steps/muscles/structure-file.ts";
import { solidNamed } from "./resolve-anchor.ts";
import { loadSurroundings, type Surroundings } from "./surroundings.ts";

/** What a mean distance to the reference may become, and by how much it may grow, millimetres. */
const WORST_MM = 1.5;
/** Atoms within this of a bone stay; others stop there, metres: the thickness of the end fills the rest. */
const LEFT = 0.0025;
/** Share of the length over which the rows behind an end follow it. */
const FOLLOW = 0.4;
/** An end is left alone once it has come within this share of what is allowed. */
const ENOUGH = 0.85;
const ROUNDS = 6;

/** One round: the end's row goes towards the surfaces, the others follow. True if anything moved. */
function reachOnce(
  sheet: MuscleSheet,
  end: SheetEnd,
  solids: readonly Solid[],
): Float32Array | null {
  const { across, along, positions } = sheet;
  const row = end === "origin" ? 0 : along - 1;
  const shift = new Float64Array(3 * across);
  for (let i = 0; i < across; i++) {
    const k = 3 * (i * along + row);
    const p = [positions[k]!, positions[k + 1]!, positions[k + 2]!] as const;
    let best = 0.05;
    let to: readonly number[] | null = null;
    for (const solid of solids) {
      const hit = touch(solid, p, best)?.hit;
      if (hit && hit.distance < best) [best, to] = [hit.distance, hit.position];
    }
    if (!to || best <= LEFT) continue;
    for (let c = 0; c < 3; c++) shift[3 * i + c] = (to[c]! - p[c]!) * (1 - LEFT / best);
  }
  if (shift.every((x) => x === 0)) return null;
  const moved = Float32Array.from(positions);
  for (let i = 0; i < across; i++) {
    const lengths = [0];
    for (let j = 1; j < along; j++) {
      const a = 3 * (i * along + (end === "origin" ? j : along - 1 - j));
      const b = 3 * (i * along + (end === "origin" ? j - 1 : along - j));
      lengths.push(
        lengths[j - 1]! +
          Math.hypot(...[0, 1, 2].map((c) => positions[a + c]! - positions[b + c]!)),
      );
    }
    for (let j = 0; j < along; j++) {
      const t = Math.max(0, 1 - lengths[j]! / (FOLLOW * lengths.at(-1)!));
      const k = 3 * (i * along + (end === "origin" ? j : along - 1 - j));
      for (let c = 0; c < 3; c++) {
        const near = Math.max(0, i - 1);
        const far = Math.min(across - 1, i + 1);
        const even = (shift[3 * near + c]! + 2 * shift[3 * i + c]! + shift[3 * far + c]!) / 4;
        moved[k + c]! += t * t * (3 - 2 * t) * even;
      }
    }
  }
  return moved;
}

/** Moves cut to `most` from where the atoms began, metres. */
function clamped(start: Float32Array, moved: Float32Array, most: number): Float32Array {
  const out = Float32Array.from(moved);
  for (let k = 0; k < out.length; k += 3) {
    const d = Math.hypot(...[0, 1, 2].map((c) => moved[k + c]! - start[k + c]!));
    if (d <= most) continue;
    for (let c = 0; c < 3; c++)
      out[k + c] = start[k + c]! + ((moved[k + c]! - start[k + c]!) * most) / d;
  }
  return out;
}

/** The largest move of an atom, metres. */
function largestMove(a: Float32Array, b: Float32Array): number {
  let most = 0;
  for (let k = 0; k < a.length; k += 3) {
    most = Math.max(most, Math.hypot(a[k]! - b[k]!, a[k + 1]! - b[k + 1]!, a[k + 2]! - b[k + 2]!));
  }
  return most;
}

const mm = (metres: number): string => (1000 * metres).toFixed(1);

/** What an end's ids name; unknown ids are left out. */
function solidsOf(
  ids: readonly string[],
  id: string,
  sheet: MuscleSheet,
  file: StructureFile,
  around: Surroundings,
) {
  return endSolids(ids, id, sheet.part, toStructure(file).parts, (one) =>
    one === "skin" || around.bones.has(one) || around.muscleIds.includes(one)
      ? solidNamed(around, one)
      : null,
  );
}

/** The part's sheet with both ends reached, or the same sheet when nothing was missing. */
function reached(
  file: StructureFile,
  part: PartFile,
  around: Surroundings,
  most: number,
  report: string[],
): MuscleSheet {
  const start = toStructure(file).parts.find((p) => p.part === part.part)!;
  let sheet = start;
  for (const end of ["origin", "insertion"] as const) {
    const ids = part.attach?.[end] ?? [];
    const solids = solidsOf(ids, file.id, start, file, around);
    const limit = endLimit(ids);
    const before = endDistance(sheet, end, solids).median;
    if (before <= limit) continue;
    for (let round = 0; round < ROUNDS; round++) {
      const positions = reachOnce(sheet, end, solids);
      if (!positions) break;
      sheet = { ...sheet, positions: clamped(start.positions, positions, most) };
      if (endDistance(sheet, end, solids).median <= ENOUGH * limit) break;
    }
    const after = endDistance(sheet, end, solids);
    report.push(
      `${end} on ${ids.join(", ")}: ${mm(before)} → ${mm(after.median)} (least ${mm(after.least)}), atoms by ${mm(largestMove(start.positions, sheet.positions))} mm${after.median > limit ? " STILL TOO FAR" : ""}`,
    );
  }
  return sheet;
}

function partWith(part: PartFile, sheet: MuscleSheet, fit: Fidelity | null): PartFile {
  return {
    ...part,
    ...gridFigures(sheet),
    ...(fit ? { fit: { assdMm: fit.assdMm, hd95Mm: fit.hd95Mm } } : {}),
  };
}

/** Mean distance to the reference mesh of all sheets that were measured on it, one of them replaced. */
function refit(
  from: string,
  files: readonly StructureFile[],
  meshes: ReadonlyMap<string, ReferenceMesh>,
  changed: { readonly id: string; readonly sheet: MuscleSheet },
): Fidelity {
  const mesh = meshes.get(from);
  if (!mesh) throw new Error(`models/author: the reference has no node ${from}`);
  const grids = files.flatMap((file) => {
    const sheets = toStructure(file).parts;
    return file.parts.flatMap((part, i) => {
      if (part.from !== from) return [];
      return file.id === changed.id && part.part === changed.sheet.part
        ? [changed.sheet]
        : [sheets[i]!];
    });
  });
  return fidelity(/right/i.test(from) ? mesh : halfMesh(mesh), grids);
}

async function main(words: readonly string[]): Promise<void> {
  const write = words.includes("--write");
  const most = Number(words.find((w) => w.startsWith("--most="))?.slice(7) ?? 8) / 1000;
  const wanted = words.filter((w) => !w.startsWith("--"));
  const around = await loadSurroundings();
  const meshes = await loadReference("anatomy.glb");
  for (const name of readMuscleFiles().map((file) => file.id)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    // Read anew: others may have written meanwhile, and parts of one mesh are judged together.
    const files = readMuscleFiles();
    let file = files.find((one) => one.id === name);
    for (const part of file?.parts ?? []) {
      if (!file || part.from === undefined) continue;
      const report: string[] = [];
      const sheet = reached(file, part, around, most, report);
      if (report.length === 0) continue;
      const fit = refit(part.from, files, meshes, { id: file.id, sheet });
      const good = fit.assdMm <= WORST_MM;
      console.log(
        `${file.id} / ${part.part}: ${report.join("; ")}; mean ${part.fit?.assdMm} → ${fit.assdMm} mm${good ? "" : " REFUSED"}`,
      );
      if (!good || !write) continue;
      const parts = file.parts.map((one) =>
        one.part === part.part ? partWith(one, sheet, fit) : one,
      );
      file = { ...file, parts };
      writeFileSync(`${MUSCLE_FOLDER}${file.id}.json`, formatStructureFile(file));
    }
  }
}

await main(process.argv.slice(2));
