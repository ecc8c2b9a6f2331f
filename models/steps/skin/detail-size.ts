import { type SkinPart, skinPartOf } from "./body-parts.ts";

/** A place where the skin has finer form than its body part: size there, mm, and how far it reaches. */
interface Feature {
  readonly at: readonly [number, number, number];
  readonly radiusMm: number;
  readonly sizeMm: number;
}

const PART_SIZE_MM: Readonly<Record<SkinPart, number>> = {
  head: 15,
  neck: 18,
  trunk: 26,
  arm: 20,
  hand: 6,
  leg: 26,
  foot: 9,
};

/** Growth of the size with distance from a feature, so that neighbouring sizes differ gently. */
const GROWTH = 0.3;

/** Right side, mm in the model frame, from measured landmarks. */
const FEATURES: readonly Feature[] = [
  { at: [-31, 1536, 174], radiusMm: 17, sizeMm: 3.2 },
  { at: [-31, 1532, 177], radiusMm: 13, sizeMm: 2.6 },
  { at: [-12, 1468, 187], radiusMm: 13, sizeMm: 2.6 },
  { at: [-8, 1507, 197], radiusMm: 19, sizeMm: 3.4 },
  { at: [-10, 1467, 187], radiusMm: 16, sizeMm: 3.2 },
  { at: [-20, 1500, 180], radiusMm: 50, sizeMm: 7 },
  { at: [-79, 1524, 83], radiusMm: 33, sizeMm: 3.1 },
  { at: [0, 965, 200], radiusMm: 10, sizeMm: 7 },
  { at: [-80, 1205, 224], radiusMm: 9, sizeMm: 6 },
  { at: [0, 785, 90], radiusMm: 60, sizeMm: 15 },
  { at: [-4, 700, 85], radiusMm: 45, sizeMm: 9 },
  { at: [-4, 640, 80], radiusMm: 45, sizeMm: 9 },
  { at: [-160, 1215, 70], radiusMm: 40, sizeMm: 9 },
  { at: [-275, 690, 165], radiusMm: 62, sizeMm: 5 },
  { at: [-322, 745, 157], radiusMm: 30, sizeMm: 5 },
  { at: [-258, 825, 110], radiusMm: 22, sizeMm: 8 },
  { at: [-80, 75, 62], radiusMm: 50, sizeMm: 11 },
  { at: [-95, 4, 215], radiusMm: 26, sizeMm: 4.2 },
  { at: [-128, 4, 195], radiusMm: 26, sizeMm: 4.2 },
];

/**
 * The size of the finest form at a place on the skin, mm: the spacing of blobs there when they
 * are fitted, and the scale of everything derived from it. Symmetric in x, continuous near features.
 */
export function detailSizeMm(x: number, y: number, z: number): number {
  const right = -Math.abs(x);
  let size = PART_SIZE_MM[skinPartOf(x, y, z)];
  for (const { at, radiusMm, sizeMm } of FEATURES) {
    const d = Math.hypot(right - at[0], y - at[1], z - at[2]);
    size = Math.min(size, sizeMm + GROWTH * Math.max(0, d - radiusMm));
  }
  return size;
}
