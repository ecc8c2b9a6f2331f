import { readFileSync, writeFileSync } from "node:fs";
import { createSkinIndex } from "../../../src/core/skin/skin-index.ts";
import { loadDevelopmentSkin } from "../../checks/development-skin.ts";
import { hasReference, loadReference, REFERENCE_FOLDER } from "../reference.ts";
import { ARM_RULES } from "./arm-rules.ts";
import { HEAD_AND_NECK_RULES } from "./head-and-neck-rules.ts";
import { LEG_RULES } from "./leg-rules.ts";
import { measureLandmarks, type ReferenceLandmark } from "./measure-landmarks.ts";
import { TRUNK_RULES } from "./trunk-rules.ts";

/** `npx tsx models/measure/landmarks/cli.ts`: writes `models/anatomy/landmarks.json`. */
if (!hasReference()) {
  console.error("models/measure/landmarks: no reference beside the repository, nothing measured.");
  process.exit(1);
}
// The list is part of the reference, whose README states the shape of an entry.
const list = JSON.parse(readFileSync(`${REFERENCE_FOLDER}landmarks.json`, "utf8")) as {
  readonly landmarks: readonly ReferenceLandmark[];
};
const skin = await loadDevelopmentSkin(true);
const records = measureLandmarks(
  {
    reference: list.landmarks,
    structures: await loadReference("anatomy.glb"),
    skin: createSkinIndex(skin.surface),
  },
  [...HEAD_AND_NECK_RULES, ...TRUNK_RULES, ...LEG_RULES, ...ARM_RULES],
);
const lines = records.map((record) => `    ${JSON.stringify(record)}`);
const credit =
  "Measured on BodyParts3D, © The Database Center for Life Science (CC BY-SA 2.1 Japan, later CC BY 4.0), and on the CC0 MakeHuman base mesh. Right side and midline, millimetres.";
writeFileSync(
  new URL("../../anatomy/landmarks.json", import.meta.url),
  `{\n  "credit": ${JSON.stringify(credit)},\n  "landmarks": [\n${lines.join(",\n")}\n  ]\n}\n`,
);
console.log(`${records.length} landmarks written.`);
