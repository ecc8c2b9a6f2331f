/**
 * Writes `models/anatomy/joints.json`: centres measured on the reference (its right side) and on our
 * own bones, axes stated from landmarks, bones grouped into rigid segments.
 * `npx tsx models/measure/joints/measure.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import {
  JOINT_FILE,
  type JointFile,
  type JointRow,
  toSkeleton,
} from "../../steps/motion/read-skeleton.ts";
import { hasReference } from "../reference.ts";
import { jointAxes } from "./axes.ts";
import { bonePoints } from "./bone-points.ts";
import { jointCentres } from "./centres.ts";
import { SEGMENTS } from "./segment-catalogue.ts";

const LANDMARKS = fileURLToPath(new URL("../../anatomy/landmarks.json", import.meta.url));

function landmarkReader(): (id: string) => Vec3 {
  // Our own list, checked by the anatomy checks; the field that is needed is checked below.
  const rows = JSON.parse(readFileSync(LANDMARKS, "utf8")) as
    | LandmarkRow[]
    | { readonly landmarks: LandmarkRow[] };
  const list = Array.isArray(rows) ? rows : rows.landmarks;
  return (id) => {
    const at = list.find((row) => row.id === id)?.boneMm;
    if (!at || at.length !== 3) throw new Error(`measure/joints: no bone point for landmark ${id}`);
    return [at[0]!, at[1]!, at[2]!];
  };
}

interface LandmarkRow {
  readonly id: string;
  readonly boneMm?: readonly number[] | null;
}

function measureJoints(): JointFile {
  const centres = jointCentres(bonePoints());
  const axes = jointAxes({
    joint: (id) => {
      const found = centres.find((centre) => centre.id === id);
      if (!found) throw new Error(`measure/joints: no joint ${id}`);
      return found.at;
    },
    landmark: landmarkReader(),
  });
  const joints = centres.map(
    ({ id, side, at, how }): JointRow => ({
      id,
      side,
      centreMm: at.map((x) => Number(x.toFixed(1)) + 0),
      how,
      axes:
        axes.get(`${id} ${side}`) ??
        (id === "atlanto-occipital" || id === "tmj" ? [] : (axes.get(id) ?? [])),
    }),
  );
  return { segments: SEGMENTS, joints };
}

/** The file's text: one segment or joint a line, axes below their joint. */
function formatJointFile({ segments, joints }: JointFile): string {
  const line = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n */g, " ");
  const jointText = joints.map(({ axes, ...rest }) => {
    if (axes.length === 0) return `    ${line({ ...rest, axes })}`;
    const head = line(rest).replace(/ }$/, ",");
    return `    ${head} "axes": [\n${axes.map((a) => `      ${line(a)}`).join(",\n")}\n    ] }`;
  });
  return `{\n  "segments": [\n${segments.map((s) => `    ${line(s)}`).join(",\n")}\n  ],\n  "joints": [\n${jointText.join(",\n")}\n  ]\n}\n`;
}

if (hasReference()) {
  const file = measureJoints();
  toSkeleton(file);
  writeFileSync(JOINT_FILE, formatJointFile(file));
  console.log(`${file.segments.length} segments, ${file.joints.length} joints written`);
} else {
  console.log("No reference here: models/anatomy/joints.json stays as last measured.");
}
