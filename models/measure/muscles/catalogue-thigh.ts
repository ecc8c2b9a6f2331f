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
 * Adductor magnus: one fan from the ischiopubic ramus and the ischial tuberosity, its upper fibres
 * level, its lowest (the hamstring part) steep to the adductor tubercle.
 */
export const ADDUCTOR_MAGNUS: CatalogueEntry = {
  id: "adductor-magnus",
  name: "Adductor magnus",
  system: "muscle",
  layer: "deep",
  parts: [
    {
      part: "belly",
      from: "Right_adductor_magnus",
      origin: "up",
      start: {
        kind: "ribs",
        halfMm: 14,
        ribs: [
          [0, [-24, 778, 110], [-32, 770, 98], [-40, 764, 84], [-45, 760, 72], [-40, 760, 66]],
          [0.25, [-52, 762, 92], [-46, 735, 92], [-39, 712, 90], [-30, 700, 86], [-24, 695, 82]],
          [0.5, [-74, 752, 82], [-65, 702, 88], [-52, 664, 90], [-38, 640, 88], [-26, 620, 84]],
          [0.75, [-90, 742, 78], [-82, 676, 84], [-72, 614, 86], [-58, 574, 86], [-40, 535, 84]],
          [1, [-101, 736, 78], [-97, 662, 84], [-94, 600, 80], [-89, 540, 78], [-38, 443, 72]],
        ],
      },
      grid: [6, 15],
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
