import type { AppState, PointRef } from "../app-state.ts";
import { samePoint } from "../slices/selection.ts";

/** The trigger point whose pattern is on the body now: the one pointed at, else the chosen one, else the one to check. */
export function selectShownPoint(state: AppState): PointRef | null {
  return state.pointed ?? state.selectedPoint ?? state.checkedPoint;
}

/** True while any pain is drawn, a mark or a pattern: the rest of the body steps back. */
export function selectPainIsShown(state: AppState): boolean {
  return state.marks.length > 0 || state.compared.length > 0 || selectShownPoint(state) !== null;
}

/** True when this point is the one shown. */
export function selectIsShown(state: AppState, point: PointRef): boolean {
  return samePoint(selectShownPoint(state), point);
}
