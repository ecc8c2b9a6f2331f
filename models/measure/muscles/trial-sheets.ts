import { existsSync, readFileSync } from "node:fs";
import type { MuscleSheet } from "../../../src/core/muscle/sheet.ts";
import { REFERENCE_FOLDER } from "../reference.ts";

/** A bare grid of atoms before it has a name or a direction. */
export type Grid = Pick<MuscleSheet, "across" | "along" | "positions" | "halfThickness">;

interface TrialSheet {
  across: number;
  along: number;
  position: number[][];
  halfThickness: number[];
}
interface TrialFile {
  muscles: { name: string; sheets: TrialSheet[] }[];
  branchingAlternatives: { name: string; sheets: TrialSheet[] }[];
}

function toGrid(s: TrialSheet): Grid {
  return {
    across: s.across,
    along: s.along,
    positions: Float32Array.from(s.position.flat(), (mm) => mm / 1000),
    halfThickness: Float32Array.from(s.halfThickness, (mm) => mm / 1000),
  };
}

/** The trial's sheets by reference node name: plain ones, and those of branching muscles apart. */
export function loadTrialSheets(): {
  readonly plain: ReadonlyMap<string, readonly Grid[]>;
  readonly branching: ReadonlyMap<string, readonly Grid[]>;
} {
  const path = `${REFERENCE_FOLDER}trial-atoms.json`;
  if (!existsSync(path)) throw new Error(`models/measure: no trial sheets at ${path}`);
  // The file belongs to the reference and has exactly this shape (its `what` key documents it).
  const file = JSON.parse(readFileSync(path, "utf8")) as TrialFile;
  const table = (rows: TrialFile["muscles"]): Map<string, readonly Grid[]> =>
    new Map(rows.map((m) => [m.name, m.sheets.map(toGrid)]));
  return { plain: table(file.muscles), branching: table(file.branchingAlternatives) };
}
