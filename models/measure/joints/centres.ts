import { readFileSync } from "node:fs";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import { REFERENCE_FOLDER } from "../reference.ts";
import { type BonePoints, facing, meanPoint } from "./bone-points.ts";

/** A joint's centre before its axes are known; millimetres. */
export interface Centre {
  readonly id: string;
  readonly side: "paired" | "midline";
  readonly at: Vec3;
  readonly how: string;
}

/** One row of the reference's list, metres. */
interface ReferenceJoint {
  readonly id: string;
  readonly side: "left" | "right" | "midline";
  readonly position: readonly [number, number, number];
  readonly how: string;
}

/** Pairs on midline bones, which stand straight here: half the distance between the two counts. */
const ON_MIDLINE_BONES = new Set(["atlanto-occipital", "tmj"]);

const VERTEBRAE = [
  ...[2, 3, 4, 5, 6, 7].map((n) => `c${n}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `t${n}`),
  ...[1, 2, 3, 4, 5].map((n) => `l${n}`),
  "s1",
];

function fromReference(): Centre[] {
  // A list that comes with the reference; its shape is described in its README.
  const file = JSON.parse(readFileSync(`${REFERENCE_FOLDER}joints.json`, "utf8")) as {
    readonly joints: readonly ReferenceJoint[];
  };
  return file.joints
    .filter((joint) => joint.side !== "left")
    .map(({ id, side, position: [x, y, z], how }): Centre => {
      if (side === "midline") {
        return { id, side, at: [0, 1000 * y, 1000 * z], how: `${how}; put on x = 0` };
      }
      const twin = file.joints.find((other) => other.id === id && other.side === "left");
      const aside = ON_MIDLINE_BONES.has(id) && twin ? (x - twin.position[0]) / 2 : x;
      const note = aside === x ? "" : "; half the distance between right and left";
      return { id, side: "paired", at: [1000 * aside, 1000 * y, 1000 * z], how: `${how}${note}` };
    });
}

/** Those that the reference's list lacks, on the surfaces of our own bones. */
function fromBones(bones: BonePoints): Centre[] {
  const discs = VERTEBRAE.slice(1).map((below, i): Centre => {
    const joint = `${VERTEBRAE[i]}-${below}`;
    const [, y, z] = meanPoint(bones.of(`disc-${joint}`), joint);
    return { id: joint, side: "midline", at: [0, y, z], how: "mean of the disc's surface" };
  });
  const axis = bones.of("c2-axis");
  const top = Math.max(...axis.map((p) => p[1]));
  const [, y, z] = meanPoint(
    axis.filter((p) => p[1] > top - 10),
    "the dens",
  );
  const ribs = Array.from({ length: 12 }, (_, i): Centre => {
    const rib = bones.of(`rib-${i + 1}`);
    const middle = (Math.min(...rib.map((p) => p[2])) + Math.max(...rib.map((p) => p[2]))) / 2;
    const back = rib.filter((p) => p[2] < middle);
    const medial = Math.max(...back.map((p) => p[0]));
    return {
      id: `costovertebral-${i + 1}`,
      side: "paired",
      at: meanPoint(
        back.filter((p) => p[0] > medial - 4),
        `rib ${i + 1}`,
      ),
      how: "medial 4 mm of the rib's head",
    };
  });
  const radius = bones.of("radius");
  const head = Math.max(...radius.map((p) => p[1]));
  const chopart = [
    ...facing(bones.of("navicular"), bones.of("talus"), 3),
    ...facing(bones.of("cuboid"), bones.of("calcaneus"), 3),
  ];
  const sacroiliac = meanPoint(facing(bones.of("sacrum"), bones.of("hip-bone"), 3), "sacroiliac");
  return [
    ...discs,
    { id: "c1-c2", side: "midline", at: [0, y, z], how: "upper 10 mm of the dens" },
    ...ribs,
    {
      id: "radioulnar",
      side: "paired",
      at: meanPoint(
        radius.filter((p) => p[1] > head - 6),
        "the head of the radius",
      ),
      how: "upper 6 mm of the head of the radius",
    },
    {
      id: "transverse-tarsal",
      side: "paired",
      at: meanPoint(chopart, "transverse tarsal"),
      how: "mean of navicular and cuboid within 3 mm of talus and calcaneus",
    },
    {
      id: "sacroiliac",
      side: "midline",
      at: [0, sacroiliac[1], sacroiliac[2]],
      how: "mean of the sacrum within 3 mm of the hip bone; put on x = 0",
    },
  ];
}

/** All centres, the reference's first; millimetres. Throws without the reference. */
export function jointCentres(bones: BonePoints): Centre[] {
  const measured = fromReference();
  const has = (centre: Centre): boolean =>
    measured.some((other) => other.id === centre.id && other.side === centre.side);
  const tmj = measured.find((centre) => centre.id === "tmj");
  const hinge: Centre[] = tmj
    ? [{ ...tmj, side: "midline", at: [0, tmj.at[1], tmj.at[2]], how: "between the two condyles" }]
    : [];
  return [...measured, ...[...hinge, ...fromBones(bones)].filter((centre) => !has(centre))];
}
