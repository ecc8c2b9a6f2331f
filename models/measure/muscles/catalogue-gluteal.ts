import type { CatalogueEntry, HandLaid } from "./catalogue.ts";

/** Both parts of gluteus minimus. */
const MINIMUS: HandLaid = {
  halfMm: 9,
  ribs: [
    [0, [-113, 903, 118], [-115, 919, 98], [-104, 923, 86], [-88, 919, 74], [-75, 895, 63]],
    [0.15, [-108, 887, 115], [-115, 900, 96], [-107, 904, 84], [-99, 901, 73], [-76, 881, 61]],
    [0.35, [-121, 867, 106], [-113, 877, 90], [-106, 880, 81], [-99, 877, 71], [-90, 862, 61]],
    [0.55, [-124, 846, 99], [-114, 853, 87], [-110, 855, 79], [-104, 853, 73], [-105, 843, 64]],
    [0.75, [-130, 825, 92], [-126, 829, 84], [-123, 831, 80], [-121, 830, 76], [-122, 824, 70]],
    [0.9, [-140, 809, 88], [-142, 811, 83], [-142, 812, 81], [-140, 812, 78], [-139, 810, 74]],
    [1, [-143, 798, 86], [-144, 799, 83], [-144, 800, 81], [-143, 800, 79], [-141, 801, 76]],
  ],
};

/**
 * The abductor fans of the hip. The longest way through these meshes runs along the iliac crest, not
 * along the fibres, so the cross-lines are laid by hand: each runs from the side of the anterior
 * superior iliac spine (u = 0) to that of the posterior one (u = 1), the first on the gluteal face of
 * the ilium, the last on the greater trochanter.
 */
export const GLUTEAL_FANS: readonly CatalogueEntry[] = [
  {
    id: "gluteus-medius",
    name: "Gluteus medius",
    system: "muscle",
    layer: "intermediate",
    parts: [
      {
        part: "belly",
        from: "Right_gluteus_medius",
        origin: "up",
        start: {
          kind: "ribs",
          halfMm: 11,
          ribs: [
            [0, [-123, 916, 119], [-124, 936, 99], [-102, 950, 75], [-72, 941, 50], [-65, 918, 33]],
            [
              0.15,
              [-129, 897, 113],
              [-127, 914, 93],
              [-106, 926, 71],
              [-84, 919, 48],
              [-71, 899, 31],
            ],
            [
              0.35,
              [-134, 873, 101],
              [-136, 886, 85],
              [-120, 895, 66],
              [-92, 889, 47],
              [-85, 874, 33],
            ],
            [
              0.55,
              [-135, 850, 89],
              [-136, 858, 76],
              [-122, 865, 62],
              [-101, 860, 48],
              [-94, 850, 37],
            ],
            [
              0.75,
              [-136, 825, 79],
              [-136, 830, 71],
              [-130, 834, 62],
              [-114, 832, 53],
              [-105, 826, 45],
            ],
            [
              0.9,
              [-140, 805, 76],
              [-139, 808, 72],
              [-133, 811, 66],
              [-127, 811, 60],
              [-122, 810, 56],
            ],
            [
              1,
              [-143, 792, 77],
              [-141, 794, 74],
              [-139, 797, 71],
              [-136, 799, 67],
              [-132, 801, 64],
            ],
          ],
        },
        grid: [5, 9],
      },
    ],
  },
  {
    id: "gluteus-minimus-anterior",
    name: "Gluteus minimus, anterior part",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Right_gluteus_minimus",
        origin: "up",
        start: { kind: "share", toward: "front", share: 0.53, of: MINIMUS },
      },
    ],
  },
  {
    id: "gluteus-minimus-posterior",
    name: "Gluteus minimus, posterior part",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Right_gluteus_minimus",
        origin: "up",
        start: { kind: "share", toward: "back", share: 0.53, of: MINIMUS },
      },
    ],
  },
];
