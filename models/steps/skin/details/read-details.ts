import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ArmpitFigures, createArmpit } from "./armpit.ts";
import { createFacePatch, type FacePatchFigures } from "./face-patch.ts";
import { createNail, type NailFigures } from "./nail.ts";
import { createNavel, type NavelFigures } from "./navel.ts";
import type { SkinDetail } from "./skin-detail.ts";
import { createToes, type ToesFigures } from "./toes.ts";

/** The figures of each drawn detail, by the name of its file. */
export interface DetailFigures {
  readonly lids: FacePatchFigures;
  readonly mouth: FacePatchFigures;
  readonly toes: ToesFigures;
  readonly nails: { readonly nails: readonly NailFigures[] };
  readonly navel: NavelFigures;
  readonly armpit: ArmpitFigures;
}

const FOLDER = fileURLToPath(new URL("../../../anatomy/skin/", import.meta.url));

/** The path of a detail's file. */
export function skinDetailPath(name: keyof DetailFigures): string {
  return `${FOLDER}${name}.json`;
}

/** The figures of one detail. Throws when the file is missing or is another detail's. */
export function readDetailFile<Name extends keyof DetailFigures>(name: Name): DetailFigures[Name] {
  const file: unknown = JSON.parse(readFileSync(skinDetailPath(name), "utf8"));
  if (typeof file !== "object" || file === null || !("detail" in file) || file.detail !== name) {
    throw new Error(`models/anatomy/skin/${name}.json: expected the figures of detail "${name}"`);
  }
  // Our own checked file; tests/geometry/skin-details.test.ts builds every detail from it.
  return file as unknown as DetailFigures[Name];
}

/** All details in the order in which they are drawn: nails come after the toes that carry them. */
export function readSkinDetails(): SkinDetail[] {
  return [
    createFacePatch(readDetailFile("lids")),
    createFacePatch(readDetailFile("mouth")),
    createToes(readDetailFile("toes")),
    ...readDetailFile("nails").nails.map(createNail),
    createNavel(readDetailFile("navel")),
    createArmpit(readDetailFile("armpit")),
  ];
}
