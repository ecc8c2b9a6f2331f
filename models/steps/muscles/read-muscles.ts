import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { asId, isKebabCase } from "../../../src/core/anatomy/ids.ts";
import { assert } from "../../../src/core/assert.ts";
import type { MuscleSheet, MuscleStructure } from "../../../src/core/muscle/sheet.ts";
import type { PartFile, StructureFile } from "./structure-file.ts";

/** Where the figures of muscles, tendons and fasciae lie. */
export const MUSCLE_FOLDER = fileURLToPath(new URL("../../anatomy/muscles/", import.meta.url));

function toSheet(part: PartFile, where: string): MuscleSheet {
  const atoms = part.across * part.along;
  assert(
    part.across >= 2 && part.along >= 4,
    `${where}: a grid of ${part.across} × ${part.along} is too small; at least 2 × 4`,
  );
  assert(
    part.positionMm.length === atoms && part.halfThicknessMm.length === atoms,
    `${where}: ${part.positionMm.length} positions and ${part.halfThicknessMm.length} thicknesses for ${atoms} atoms`,
  );
  const positions = Float32Array.from(part.positionMm.flat(), (mm) => mm / 1000);
  assert(
    positions.length === 3 * atoms && positions.every(Number.isFinite),
    `${where}: every position needs three numbers`,
  );
  return {
    part: part.part,
    across: part.across,
    along: part.along,
    positions,
    halfThickness: Float32Array.from(part.halfThicknessMm, (mm) => mm / 1000),
    tendon: part.tendon,
  };
}

/** One file's content as the core's own type. Throws with the file's id when the figures do not add up. */
export function toStructure(file: StructureFile): MuscleStructure {
  const where = `models/anatomy/muscles/${file.id}.json`;
  assert(isKebabCase(file.id), `${where}: the id must be kebab-case`);
  const names = file.parts.map((p) => p.part);
  assert(new Set(names).size === names.length, `${where}: two parts share a name`);
  return {
    id: asId(file.id),
    name: file.name,
    system: file.system,
    layer: file.layer,
    fma: file.fma,
    midline: file.midline === true,
    parts: file.parts.map((p) => toSheet(p, `${where}, part ${p.part}`)),
  };
}

/** The files as written, sorted by id. */
export function readMuscleFiles(folder = MUSCLE_FOLDER): StructureFile[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return files.map((name) => {
    // Shape is checked by `toStructure` and by the anatomy checks.
    const file = JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as StructureFile;
    assert(file.id === name.slice(0, -5), `models/anatomy/muscles/${name}: id is ${file.id}`);
    return file;
  });
}

/** All muscles, tendons and fasciae of the right side, sorted by id. */
export function readMuscles(folder = MUSCLE_FOLDER): MuscleStructure[] {
  return readMuscleFiles(folder).map(toStructure);
}
