import type { SegmentRow } from "../../steps/motion/read-skeleton.ts";

const row = (
  id: string,
  side: SegmentRow["side"],
  parent: string | null,
  joint: string | null,
  bones: readonly string[] = [id],
  tracks?: string,
): SegmentRow => ({ id, side, parent, joint, bones, ...(tracks ? { tracks } : {}) });

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** Vertebrae from the sacrum up: id, name in joint and disc ids. */
const VERTEBRAE: readonly (readonly [id: string, short: string])[] = [
  ...[5, 4, 3, 2, 1].map((n) => [`l${n}-vertebra`, `l${n}`] as const),
  ...upTo(12)
    .reverse()
    .map((n) => [`t${n}-vertebra`, `t${n}`] as const),
  ...[7, 6, 5, 4, 3].map((n) => [`c${n}-vertebra`, `c${n}`] as const),
  ["c2-axis", "c2"],
  ["c1-atlas", "c1"],
];

/** A vertebra turns on the one below it; the disc between them goes with the lower one. */
function spine(): SegmentRow[] {
  return VERTEBRAE.map(([id, short], i) => {
    const [below, belowShort] = i === 0 ? ["sacrum", "s1"] : VERTEBRAE[i - 1]!;
    const above = VERTEBRAE[i + 1]?.[1];
    const disc = above && above !== "c1" ? [`disc-${above}-${short}`] : [];
    return row(id, "midline", below, `${short}-${belowShort}`, [id, ...disc]);
  });
}

/**
 * A rib hinges on the vertebra of its number; the front ends of ribs 1 to 10 are tied to the sternum.
 * The sternum goes with the fourth thoracic vertebra, the middle of the ribs that reach it.
 */
function thorax(): SegmentRow[] {
  return [
    row("sternum", "midline", "t4-vertebra", null, [
      "manubrium",
      "sternum-body",
      "xiphoid-process",
    ]),
    ...upTo(12).map((n) =>
      row(
        `rib-${n}`,
        "paired",
        `t${n}-vertebra`,
        `costovertebral-${n}`,
        n <= 10 ? [`rib-${n}`, `costal-cartilage-${n}`] : [`rib-${n}`],
        n <= 10 ? "sternum" : undefined,
      ),
    ),
  ];
}

function head(): SegmentRow[] {
  const bones = [
    "auricular-cartilage",
    "ethmoid-bone",
    "eyeball",
    "frontal-bone",
    "inferior-nasal-concha",
    "lacrimal-bone",
    "maxilla",
    "nasal-bone",
    "nasal-cartilage",
    "occipital-bone",
    "palatine-bone",
    "parietal-bone",
    "sphenoid-bone",
    "temporal-bone",
    "upper-teeth",
    "vomer",
    "zygomatic-bone",
  ];
  return [
    row("skull", "midline", "c1-atlas", "atlanto-occipital", bones),
    row("mandible", "midline", "skull", "tmj", ["mandible", "lower-teeth"]),
    // Slung between jaw, skull and sternum they keep their place before the third cervical vertebra.
    row("hyoid", "midline", "c3-vertebra", null, [
      "hyoid-bone",
      "thyroid-cartilage",
      "cricoid-cartilage",
      "trachea",
    ]),
  ];
}

function arm(): SegmentRow[] {
  const carpus = "scaphoid lunate triquetrum pisiform trapezium trapezoid capitate hamate";
  return [
    row("clavicle", "paired", "sternum", "sternoclavicular"),
    row("scapula", "paired", "clavicle", "acromioclavicular"),
    row("humerus", "paired", "scapula", "glenohumeral"),
    row("ulna", "paired", "humerus", "elbow"),
    row("radius", "paired", "ulna", "radioulnar"),
    row("carpus", "paired", "radius", "wrist", carpus.split(" ")),
    ...upTo(5).flatMap((n) => {
      const [near, middle, far] = ["proximal", "middle", "distal"].map(
        (p) => `${p}-phalanx-hand-${n}`,
      );
      const rays = [
        row(`metacarpal-${n}`, "paired", "carpus", `cmc${n}`),
        row(near!, "paired", `metacarpal-${n}`, `mcp${n}`),
      ];
      return n === 1
        ? [...rays, row(far!, "paired", near!, "ip1")]
        : [
            ...rays,
            row(middle!, "paired", near!, `pip${n}`),
            row(far!, "paired", middle!, `dip${n}`),
          ];
    }),
  ];
}

function leg(): SegmentRow[] {
  const midfoot = "navicular cuboid medial-cuneiform intermediate-cuneiform lateral-cuneiform";
  return [
    row("femur", "paired", "pelvis", "hip"),
    // It glides on the femur, held to the tibia by the patellar ligament.
    row("patella", "paired", "femur", "knee", ["patella"], "tibia"),
    row("tibia", "paired", "femur", "knee", ["tibia", "fibula"]),
    row("talus", "paired", "tibia", "ankle"),
    row("calcaneus", "paired", "talus", "subtalar"),
    row("midfoot", "paired", "calcaneus", "transverse-tarsal", midfoot.split(" ")),
    ...upTo(5).flatMap((n) => {
      const [near, middle, far] = ["proximal", "middle", "distal"].map(
        (p) => `${p}-phalanx-foot-${n}`,
      );
      const rays = [
        row(`metatarsal-${n}`, "paired", "midfoot", `tmt${n}`),
        // The sesamoids are held to the proximal phalanx by the plantar plate.
        row(
          near!,
          "paired",
          `metatarsal-${n}`,
          `mtp${n}`,
          n === 1 ? [near!, "sesamoid-foot"] : [near!],
        ),
      ];
      return n === 1
        ? [...rays, row(far!, "paired", near!, "toe-ip1")]
        : [
            ...rays,
            row(middle!, "paired", near!, `toe-pip${n}`),
            row(far!, "paired", middle!, `toe-dip${n}`),
          ];
    }),
  ];
}

/** The rigid groups of bones, right side and midline, parents before children. */
export const SEGMENTS: readonly SegmentRow[] = [
  row("pelvis", "midline", null, null, ["hip-bone"]),
  row("sacrum", "midline", "pelvis", "sacroiliac", ["sacrum", "coccyx", "disc-l5-s1"]),
  ...spine(),
  ...head(),
  ...thorax(),
  ...arm(),
  ...leg(),
];
