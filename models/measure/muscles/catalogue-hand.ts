import type { CatalogueEntry } from "./catalogue.ts";

/** The hand, with the flexor retinaculum. */
export const HAND: readonly CatalogueEntry[] = [
  {
    id: "flexor-retinaculum-wrist",
    name: "Flexor retinaculum of the wrist",
    system: "fascia",
    layer: "superficial",
    parts: [
      {
        part: "belly",
        from: "Flexor_retinaculum_of_right_wrist",
        origin: "medial",
        start: { kind: "pieces" },
        grid: [3, 7],
      },
    ],
  },
  {
    id: "adductor-pollicis",
    name: "Adductor pollicis",
    system: "muscle",
    layer: "deep",
    parts: [
      { part: "oblique-head", from: "Oblique_head_of_right_adductor_pollicis", origin: "up" },
    ],
  },
  {
    id: "opponens-pollicis",
    name: "Opponens pollicis",
    system: "muscle",
    layer: "intermediate",
    parts: [
      {
        part: "belly",
        from: "Right_opponens_pollicis",
        origin: "up",
        start: { kind: "pieces", most: 1 },
        grid: [3, 7],
      },
    ],
  },
  {
    id: "abductor-pollicis-brevis",
    name: "Abductor pollicis brevis",
    system: "muscle",
    layer: "superficial",
    parts: [{ part: "belly", from: "Right_abductor_pollicis_brevis", origin: "up" }],
  },
  {
    id: "flexor-pollicis-brevis",
    name: "Flexor pollicis brevis",
    system: "muscle",
    layer: "superficial",
    parts: [
      {
        part: "superficial-head",
        from: "Superficial_head_of_right_flexor_pollicis_brevis",
        origin: "up",
        start: { kind: "pieces", most: 1 },
        grid: [3, 7],
      },
    ],
  },
  {
    id: "opponens-digiti-minimi-hand",
    name: "Opponens digiti minimi of the hand",
    system: "muscle",
    layer: "intermediate",
    parts: [{ part: "belly", from: "Opponens_digiti_minimi_of_right_hand", origin: "up" }],
  },
  {
    id: "first-dorsal-interosseous-hand",
    name: "First dorsal interosseous of the hand",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Set_of_dorsal_interossei_of_right_hand",
        origin: "up",
        start: { kind: "trial", which: [0] },
        grid: [3, 7],
      },
    ],
  },
  // Measured only so that the first one gets its own share of the mesh; models/author lays them anew.
  {
    id: "dorsal-interossei-hand",
    name: "Dorsal interossei of the hand",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Set_of_dorsal_interossei_of_right_hand",
        origin: "up",
        start: { kind: "trial", which: [1, 2, 3] },
        grid: [2, 7],
      },
    ],
  },
  {
    id: "palmar-interossei-hand",
    name: "Palmar interossei of the hand",
    system: "muscle",
    layer: "deep",
    parts: [
      {
        part: "belly",
        from: "Set_of_palmar_interossei_of_right_hand",
        origin: "up",
        start: { kind: "pieces", most: 3 },
        grid: [2, 7],
      },
    ],
  },
  {
    id: "lumbricals-hand",
    name: "Lumbricals of the hand",
    system: "muscle",
    layer: "intermediate",
    parts: [
      {
        part: "belly",
        from: "Set_of_lumbricals_of_right_hand",
        origin: "up",
        start: { kind: "pieces", most: 4 },
        grid: [2, 7],
      },
    ],
  },
];
