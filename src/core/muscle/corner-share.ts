import { sheetSize } from "./ring-samples.ts";
import type { MuscleSheet } from "./sheet.ts";

/** A sheet as long as this share of its width, or longer, has ends rounded from edge to edge. */
const ROUND_FROM = 0.75;
/** Even the widest sheet loses this share of its width to its corners. */
const LEAST = 0.12;

const known = new WeakMap<Float32Array, number>();

/**
 * How much of its width a sheet gives up to rounded corners at its very ends: 1 for a belly, whose ends
 * are round from edge to edge, less for sheets wider than long, whose corners would otherwise be cut off
 * by far more than they are thick. Depends on the atoms' positions only; kept per positions array, which
 * must not change afterwards.
 */
export function cornerShare(
  sheet: Pick<MuscleSheet, "across" | "along" | "positions" | "halfThickness">,
): number {
  const found = known.get(sheet.positions);
  if (found !== undefined) return found;
  const { width, length } = sheetSize(sheet);
  const share = width > 0 ? Math.min(1, Math.max(LEAST, length / width / ROUND_FROM)) : 1;
  known.set(sheet.positions, share);
  return share;
}
