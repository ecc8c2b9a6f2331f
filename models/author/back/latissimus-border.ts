import type { PointMm } from "../lay-plan.ts";

/**
 * Where the red of latissimus dorsi ends on the thoracolumbar fascia: from the spine of T11 slanting
 * down and to the side onto the iliac crest. Millimetres, on the plane of the muscle.
 */
export const LATISSIMUS_BORDER: readonly PointMm[] = [
  [-4, 1098, 12],
  [-16, 1076, 10],
  [-30, 1052, 12],
  [-47, 1024, 18],
  [-64, 996, 32],
  [-83, 965, 52],
];
