/**
 * Writes the cartilages of the chest that the reference lacks: `npx tsx models/measure/bones/lay.ts`.
 * They are laid by hand between measured ends: each begins at the tip of its own measured rib, goes on
 * in the direction of the shaft and bends up to the lower border of the cartilage above (false ribs 8
 * to 10 reach the sternum only through it); the xiphoid process hangs from the body of the sternum
 * behind the linea alba. Sections continue those of the measured ribs and seventh cartilage.
 */
import { writeFileSync } from "node:fs";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import { BONE_FOLDER, type BoneShape } from "../../steps/bones/bone-shape.ts";
import { formatBone } from "./fit-bone.ts";
import { type TubePoint, tubeBlobs } from "./tube.ts";

/** Middle of the chest at the height of the costal margin, seen from above: x and z, mm. */
const CHEST_AXIS_Z = 60;

const fromAxis = ([x, , z]: Vec3): Vec3 => [x, 0, z - CHEST_AXIS_Z];

const strip = (
  ...rows: readonly (readonly [number, number, number, number, number])[]
): TubePoint[] =>
  rows.map(([x, y, z, across, thick]) => ({ at: [x, y, z], halfMm: [across, thick] }));

const MARGIN: readonly (readonly [id: string, name: string, points: TubePoint[]])[] = [
  [
    "costal-cartilage-8",
    "Eighth costal cartilage",
    strip(
      [-116, 1098.5, 154, 6, 3.6],
      [-109, 1094, 170, 6.2, 3.8],
      [-98, 1100, 182, 6.2, 3.8],
      [-87, 1110, 189, 5.6, 3.6],
      [-77, 1119, 194.5, 4.4, 3.2],
    ),
  ],
  [
    "costal-cartilage-9",
    "Ninth costal cartilage",
    strip(
      [-122.5, 1066.5, 128.5, 5.2, 3.4],
      [-119, 1061.5, 142, 5.4, 3.5],
      [-113.5, 1069, 155, 5.2, 3.4],
      [-107, 1082, 166, 4.6, 3.2],
      [-102.5, 1090, 174, 3.8, 2.8],
    ),
  ],
  [
    "costal-cartilage-10",
    "Tenth costal cartilage",
    strip(
      [-122.8, 1038.5, 114.5, 4.6, 3.2],
      [-122, 1034, 124.5, 4.8, 3.2],
      [-120.5, 1041, 134, 4.4, 3],
      [-118, 1051, 141, 3.6, 2.8],
      [-117, 1056, 144.5, 3.2, 2.6],
    ),
  ],
];

const XIPHOID = strip(
  [-2.6, 1191, 197.5, 5.4, 3],
  [-2.4, 1178, 197.5, 5, 2.5],
  [-1.4, 1164, 199, 3, 1.9],
);

function shape(
  id: string,
  name: string,
  side: BoneShape["side"],
  fma: readonly string[],
  blobs: number[][],
): BoneShape {
  return { id, name, side, fma, form: "blobs", blobs };
}

const laid: readonly BoneShape[] = [
  ...MARGIN.map(([id, name, points]) => shape(id, name, "paired", [], tubeBlobs(points, fromAxis))),
  shape(
    "xiphoid-process",
    "Xiphoid process",
    "midline",
    ["FMA7488"],
    tubeBlobs(XIPHOID, () => [0, 0, 1]),
  ),
];
for (const bone of laid) {
  writeFileSync(`${BONE_FOLDER}${bone.id}.json`, formatBone(bone));
  console.log(`${bone.id}: ${bone.blobs.length} blobs`);
}
