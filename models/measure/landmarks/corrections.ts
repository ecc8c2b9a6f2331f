import type { AnatomicalDirection } from "../../../src/core/geometry/point-spec.ts";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";

/** What to change about a reference landmark. */
export interface LandmarkCorrection {
  /** A better place, millimetres. */
  readonly atMm?: Vec3;
  /** True where the corrected place is a feature of the skin. */
  readonly onSkin?: boolean;
  /** The way from the bone to the skin one feels it through. */
  readonly toward?: AnatomicalDirection;
  readonly how?: string;
}

/**
 * Corrections of the reference list, by id. Two places are known to be wrong; elsewhere the
 * nearest skin is not the skin one presses on, and the way to it is stated.
 */
export const CORRECTIONS: Readonly<Record<string, LandmarkCorrection>> = {
  nipple: {
    atMm: [-89, 1221, 221],
    onSkin: true,
    how: "on the skin at the fourth intercostal space, just lateral to the midclavicular line",
  },
  tragus: {
    atMm: [-68, 1517, 95],
    onSkin: true,
    how: "cartilage flap in front of the ear canal, read off the skin",
  },
  gonion: { toward: "right" },
  "antecubital-centre": { toward: "anterior" },
  "popliteal-crease-centre": { toward: "posterior" },
  "sustentaculum-tali": { toward: "left" },
  "wrist-centre": { toward: "posterior" },
};
