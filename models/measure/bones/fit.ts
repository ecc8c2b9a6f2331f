/**
 * Measures the skeleton: `npx tsx models/measure/bones/fit.ts [--force] [bone-id…]`.
 * Without ids all bones; those that already have a file are kept unless named or forced.
 */
import { existsSync, writeFileSync } from "node:fs";
import { BONE_FOLDER } from "../../steps/bones/bone-shape.ts";
import { loadReference } from "../reference.ts";
import { BONE_CATALOG } from "./catalog.ts";
import { fitBone, formatBone } from "./fit-bone.ts";

async function main(words: readonly string[]): Promise<void> {
  const force = words.includes("--force");
  const wanted = new Set(words.filter((word) => !word.startsWith("--")));
  for (const id of wanted) {
    if (!BONE_CATALOG.some((bone) => bone.id === id)) throw new Error(`no bone called ${id}`);
  }
  const reference = await loadReference("anatomy.glb");
  for (const bone of BONE_CATALOG) {
    const file = `${BONE_FOLDER}${bone.id}.json`;
    if (wanted.size > 0 ? !wanted.has(bone.id) : existsSync(file) && !force) continue;
    const { shape, distance, shiftMm } = fitBone(bone, reference);
    writeFileSync(file, formatBone(shape));
    const figures = [distance.assdMm, distance.hd95Mm, distance.maxMm, shiftMm]
      .map((value) => value.toFixed(2))
      .join(" / ");
    console.log(`${bone.id}: ${shape.blobs.length} blobs, ASSD / HD95 / max / shift ${figures} mm`);
  }
}

await main(process.argv.slice(2));
