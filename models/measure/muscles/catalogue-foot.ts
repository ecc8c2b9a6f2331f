import type { CatalogueEntry, CataloguePart, Rib } from "./catalogue.ts";

const MESH = "Right_flexor_digitorum_brevis";

/** A tendon of the short toe flexor, named after its toe. */
function tendon(toe: number, ribs: readonly Rib[]): CataloguePart {
  return {
    part: `tendon-${toe}`,
    from: MESH,
    origin: "back",
    start: { kind: "ribs", halfMm: 1.5, ribs },
    grid: [3, 7],
  };
}

/**
 * Flexor digitorum brevis: a flat belly and four tendons, laid by hand. Walking the mesh takes the
 * tendons for the belly's edges and folds it.
 */
export const FLEXOR_DIGITORUM_BREVIS: CatalogueEntry = {
  id: "flexor-digitorum-brevis",
  name: "Flexor digitorum brevis",
  system: "muscle",
  layer: "superficial",
  parts: [
    {
      part: "belly",
      from: MESH,
      origin: "back",
      start: {
        kind: "ribs",
        halfMm: 4,
        ribs: [
          [0, [-66, 0, 36], [-76, -1, 34], [-86, 1, 35]],
          [0.2, [-67, 5, 52], [-78, 4, 52], [-89, 3, 52]],
          [0.45, [-68, 8, 75], [-81, 7, 75], [-95, 5, 75]],
          [0.7, [-73, 8, 98], [-86, 5, 98], [-101, 5, 98]],
          [0.9, [-78, 6, 118], [-91, 2, 118], [-106, 2, 116]],
          [1, [-80, 4, 128], [-93, 0, 128], [-106, 1, 124]],
        ],
      },
      grid: [4, 7],
    },
    tendon(2, [
      [0, [-80, 4, 122], [-87, 1, 122]],
      [0.3, [-84, 2, 140], [-88, 0, 140]],
      [0.6, [-87, -2, 165], [-91, -3, 165]],
      [1, [-95, -1, 210], [-99, -1, 210]],
    ]),
    tendon(3, [
      [0, [-87, 1, 122], [-95, 0, 122]],
      [0.3, [-95, -2, 145], [-98.5, -3, 145]],
      [0.6, [-102, -5, 168], [-105, -5, 168]],
      [1, [-111, -3, 204], [-114, -3, 204]],
    ]),
    tendon(4, [
      [0, [-94, 0, 122], [-101, 0, 122]],
      [0.3, [-106, -2.5, 144], [-109, -2.5, 143]],
      [0.6, [-114, -4.5, 163], [-116, -5, 162]],
      [1, [-124, -2, 196], [-127, -2, 195]],
    ]),
    tendon(5, [
      [0, [-100, 1, 122], [-107, 1, 120]],
      [0.4, [-112, -3, 138], [-115, -3.5, 135]],
      [0.7, [-123, -5, 152], [-126, -5.5, 152]],
      [1, [-134, -4, 176], [-138, -4, 176]],
    ]),
  ],
};
