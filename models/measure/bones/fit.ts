/**
 * Measures the skeleton: `npx tsx models/measure/bones/fit.ts [--force] [--to=folder/] [bone-id…]`.
 * Without ids all bones; those that already have a file are kept unless named or forced. `--to`
 * writes somewhere else than `models/anatomy/bones/`, to compare before anything is replaced.
 */
import { existsSync, writeFileSync } from "node:fs";
import { BONE_FOLDER } from "../../steps/bones/bone-shape.ts";
import { loadReference } from "../reference.ts";
import { BONE_CATALOG } from "./catalog.ts";
import { fitBone, formatBone } from "./fit-bone.ts";

async function main(words: readonly string[]): Promise<void> {
  const force = words.includes("--force");
  const wanted = new Set(words.filter((word) => !word.startsWith("--")));
  const to = words.find((word) => word.startsWith("--to="))?.slice(5) ?? BONE_FOLDER;
  for (const id of wanted) {
    if (!BONE_CATALOG.some((bone) => bone.id === id)) throw new Error(`no bone called ${id}`);
  }
  const reference = await loadReference("anatomy.glb");
  for (const bone of BONE_CATALOG) {
    const file = `${to}${bone.id}.json`;
    if (wanted.size > 0 ? !wanted.has(bone.id) : existsSync(file) && !force) continue;
    const { shapes, distance, shiftMm } = fitBone(bone, reference);
    for (const shape of shapes) writeFileSync(`${to}${shape.id}.json`, formatBone(shape));
    const blobs = shapes.reduce((sum, shape) => sum + shape.blobs.length, 0);
    const figures = [distance.assdMm, distance.hd95Mm, distance.maxMm, shiftMm]
      .map((value) => value.toFixed(2))
      .join(" / ");
    console.log(`${bone.id}: ${blobs} blobs, ASSD / HD95 / max / shift ${figures} mm`);
  }
}

await main(process.argv.slice(2));
