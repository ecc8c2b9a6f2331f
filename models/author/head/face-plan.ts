import type { Attachments } from "../../steps/muscles/structure-file.ts";
import type { CrossLine, MusclePlan, PartPlan, Settling } from "../lay-plan.ts";

const SOURCES = [
  "Standring S (ed.), Gray's Anatomy, 41st ed.: Face and scalp",
  "Freilinger G et al., Plast Reconstr Surg 1987;80:686-690: four layers of the muscles of the face",
];

/** A thin muscle of the face; settles close under the skin and mostly without tendon. */
export function facePart(
  part: string,
  grid: readonly [number, number],
  lines: readonly CrossLine[],
  attach: Attachments,
  settle: Settling | false = {},
): PartPlan {
  return {
    part,
    grid,
    lines,
    settle:
      settle === false ? false : { skinGapMm: 0.9, stiffness: 2, keepsThickness: true, ...settle },
    tendon: { origin: attach.origin.includes("skin") ? [] : [0.03], insertion: [] },
    attach,
  };
}

/** A muscle of facial expression. `fma`: right and left id, or none where none is known. */
export function faceMuscle(
  id: string,
  name: string,
  layer: MusclePlan["layer"],
  parts: readonly PartPlan[],
  fma: readonly [right: string, left: string] | null = null,
): MusclePlan {
  return {
    id,
    name,
    system: "muscle",
    layer,
    fma: { right: fma ? [fma[0]] : [], left: fma ? [fma[1]] : [] },
    sources: SOURCES,
    parts,
  };
}
