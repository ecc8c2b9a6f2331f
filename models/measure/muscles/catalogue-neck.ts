import type { CatalogueEntry } from "./catalogue.ts";

/** Head and neck. */
export const NECK: readonly CatalogueEntry[] = [
  {
    id: "upper-trapezius",
    name: "Trapezius, upper part",
    system: "muscle",
    layer: "superficial",
    parts: [{ part: "belly", from: "Descending_part_of_right_trapezius", origin: "medial" }],
  },
  {
    id: "splenius-capitis",
    name: "Splenius capitis",
    system: "muscle",
    layer: "intermediate",
    parts: [{ part: "belly", from: "Right_splenius_capitis", origin: "down" }],
  },
  {
    id: "splenius-cervicis",
    name: "Splenius cervicis",
    system: "muscle",
    layer: "intermediate",
    parts: [{ part: "belly", from: "Right_splenius_cervicis", origin: "down" }],
  },
  {
    id: "semispinalis-capitis",
    name: "Semispinalis capitis",
    system: "muscle",
    layer: "intermediate",
    parts: [{ part: "belly", from: "Right_semispinalis_capitis", origin: "down" }],
  },
  {
    id: "semispinalis-cervicis",
    name: "Semispinalis cervicis",
    system: "muscle",
    layer: "deep",
    parts: [{ part: "belly", from: "Right_semispinalis_cervicis", origin: "down" }],
  },
  {
    id: "longissimus-capitis",
    name: "Longissimus capitis",
    system: "muscle",
    layer: "intermediate",
    parts: [
      {
        part: "belly",
        from: "Right_longissimus_capitis",
        origin: "down",
        start: { kind: "branches", slips: 1, root: "up" },
        grid: [3, 7],
      },
    ],
  },
  {
    id: "longissimus-cervicis",
    name: "Longissimus cervicis",
    system: "muscle",
    layer: "intermediate",
    parts: [
      {
        part: "belly",
        from: "Right_longissimus_cervicis",
        origin: "down",
        start: { kind: "branches", slips: 1, root: "down" },
        grid: [3, 7],
      },
    ],
  },
  {
    id: "suboccipitals",
    name: "Suboccipital muscles",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "rectus-capitis-posterior-minor",
        from: "Right_rectus_capitis_posterior_minor",
        origin: "down",
      },
      {
        part: "obliquus-capitis-superior",
        from: "Right_obliquus_capitis_superior",
        origin: "down",
      },
    ],
  },
  {
    id: "rectus-capitis-lateralis",
    name: "Rectus capitis lateralis",
    system: "muscle",
    layer: "deep",
    parts: [{ part: "belly", from: "Right_rectus_capitis_lateralis", origin: "down" }],
  },
  {
    id: "scalenus-anterior",
    name: "Scalenus anterior",
    system: "muscle",
    layer: "intermediate",
    parts: [{ part: "belly", from: "Right_scalenus_anterior", origin: "up", turn: true }],
  },
  {
    id: "scalenus-medius",
    name: "Scalenus medius",
    system: "muscle",
    layer: "intermediate",
    parts: [
      {
        part: "belly",
        from: "Right_scalenus_medius",
        origin: "up",
      },
    ],
  },
  {
    id: "scalenus-posterior",
    name: "Scalenus posterior",
    system: "muscle",
    layer: "deep",
    parts: [{ part: "belly", from: "Right_scalenus_posterior", origin: "up" }],
  },
  {
    id: "posterior-cervical-intertransversarii",
    name: "Posterior cervical intertransversarii",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Set_of_posterior_cervical_intertransversarii",
        origin: "down",
        start: { kind: "pieces" },
        grid: [2, 4],
      },
    ],
  },
  {
    id: "anterior-cervical-intertransversarii",
    name: "Anterior cervical intertransversarii",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Set_of_anterior_cervical_intertransversarii",
        origin: "down",
        start: { kind: "pieces" },
        grid: [2, 4],
      },
    ],
  },
  {
    id: "interspinales-cervicis",
    name: "Interspinales cervicis",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Set_of_interspinales_cervicis",
        origin: "down",
        start: { kind: "pieces" },
        grid: [2, 4],
      },
    ],
    midline: true,
  },
];
