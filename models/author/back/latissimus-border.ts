import type { PointMm } from "../lay-plan.ts";

/**
 * Where the red of latissimus dorsi ends on the thoracolumbar fascia: from the spine of T10 slanting
 * down and to the side onto the iliac crest. Millimetres, on the plane of the muscle.
 */
export const LATISSIMUS_BORDER: readonly PointMm[] = [
  [-5, 1122, 3],
  [-16, 1094, 5],
  [-30, 1062, 9],
  [-46, 1028, 17],
  [-64, 996, 32],
  [-80, 968, 50],
];
