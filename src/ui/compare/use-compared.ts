import { type ComparePlace, type PointRef, samePoint, useAppStore } from "../../state/index.ts";

/** The place that a point has in the comparison; `null` while it is not compared. */
export function useComparePlace(target: PointRef): ComparePlace | null {
  return useAppStore((s) => s.compared.find((one) => samePoint(one, target))?.place ?? null);
}
