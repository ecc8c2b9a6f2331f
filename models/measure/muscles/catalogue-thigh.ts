import type { CatalogueEntry } from "./catalogue.ts";

/**
 * Adductor brevis: a fan from the pubis that widens to the linea aspera. The longest way through its
 * mesh follows the upper edge, so the cross-lines are laid by hand, from the upper to the lower edge.
 */
export const ADDUCTOR_BREVIS: CatalogueEntry = {
  id: "adductor-brevis",
  name: "Adductor brevis",
  system: "muscle",
  layer: "deep",
  parts: [
    {
      part: "belly",
      from: "Right_adductor_brevis",
      origin: "up",
      start: {
        kind: "ribs",
        halfMm: 6,
        ribs: [
          [0, [-34, 801, 132], [-26, 796, 130], [-18, 788, 129]],
          [0.25, [-54, 768, 123], [-42, 766, 124], [-31, 756, 121]],
          [0.5, [-70, 741, 114], [-55, 733, 115], [-40, 725, 117]],
          [0.75, [-85, 726, 104], [-71, 704, 107], [-57, 688, 109]],
          [1, [-95, 712, 97], [-93, 678, 95], [-87, 640, 95]],
        ],
      },
      grid: [4, 8],
    },
  ],
};

/**
 * Biceps femoris. The short head is a fan too: its fibres leave the linea aspera one below the other
 * for the common tendon, which its mesh does not tell.
 */
export const BICEPS_FEMORIS: CatalogueEntry = {
  id: "biceps-femoris",
  name: "Biceps femoris",
  system: "muscle",
  layer: "superficial",
  parts: [
    { part: "long-head", from: "Long_head_of_right_biceps_femoris", origin: "up" },
    {
      part: "short-head",
      from: "Short_head_of_right_biceps_femoris",
      origin: "up",
      start: {
        kind: "ribs",
        halfMm: 8,
        ribs: [
          [0, [-99, 668, 81], [-98, 580, 78], [-91, 495, 72]],
          [0.3, [-103, 600, 72], [-100, 540, 68], [-95, 474, 66]],
          [0.6, [-105, 520, 61], [-104, 490, 60], [-101, 450, 62]],
          [0.8, [-113, 452, 54], [-113, 445, 56], [-112, 433, 58]],
          [1, [-121, 398, 47], [-119, 396, 52], [-117, 396, 57]],
        ],
      },
      grid: [4, 9],
    },
  ],
};
