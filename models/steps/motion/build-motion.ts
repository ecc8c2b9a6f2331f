import type { BodyLayer } from "../../../src/core/body/body.ts";
import {
  encodeMotion,
  type HalvedSkin,
  type Motion,
  type MotionShape,
  type Skeleton,
  skinWeights,
  softAnchor,
} from "../../../src/core/motion/index.ts";
import type { MuscleStructure } from "../../../src/core/muscle/sheet.ts";
import type { StructureFile } from "../muscles/structure-file.ts";
import { boneFrame } from "./bone-frame.ts";
import { followParts } from "./follow-parts.ts";

/** What motion is made of: the body as built so far, and what its muscles are fixed to. */
export interface MotionInput {
  readonly skeleton: Skeleton;
  /** Right side, as decoded by the app, in the order in which they are encoded. */
  readonly muscles: readonly MuscleStructure[];
  /** The files of the same structures (for their attachments), in any order. */
  readonly files: readonly StructureFile[];
  /** The bones' layer, its structures, and the number it gives the first of them. */
  readonly bones: {
    readonly structures: readonly {
      readonly id: string;
      readonly side: "left" | "right" | "midline";
    }[];
    readonly layer: BodyLayer;
    readonly firstStructure: number;
  };
  /** The whole skin, right half first; exactly as the app decodes it, or the walk over it differs. */
  readonly skin: HalvedSkin;
}

/** The shape that `decodeMotion` needs, from the same muscles and skin. */
export function motionShape(input: Pick<MotionInput, "muscles" | "skin">): MotionShape {
  return {
    parts: input.muscles.flatMap((muscle) =>
      muscle.parts.map(({ across, along }) => ({ across, along })),
    ),
    skin: { index: input.skin.index, halfCount: input.skin.halfCount },
  };
}

/** What every atom and every vertex of the skin follows. Some seconds; same input, same answer. */
export function makeMotion(input: MotionInput): Motion {
  const { skeleton, muscles, files, bones, skin } = input;
  const frame = boneFrame(skeleton, bones.structures, bones.layer, bones.firstStructure);
  const follow = skinWeights(skin, frame);
  const attach = new Map(
    files.flatMap((file) =>
      file.parts.map((part) => [`${file.id} ${part.part}`, part.attach] as const),
    ),
  );
  const parts = muscles.flatMap((muscle) =>
    muscle.parts.map((sheet) => ({
      structure: muscle.id,
      sheet,
      attach: attach.get(`${muscle.id} ${sheet.part}`),
    })),
  );
  const ownSkin = softAnchor(skin.positions.slice(0, 3 * skin.halfCount), follow);
  return { skeleton, parts: followParts(parts, frame, ownSkin), skin: follow };
}

/** The bytes of the model's part `motion`; see `decodeMotion`. */
export function buildMotion(input: MotionInput): Uint8Array<ArrayBuffer> {
  return encodeMotion(makeMotion(input), motionShape(input));
}
