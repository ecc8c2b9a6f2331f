import type { AppState, ComparedPoint, PointRef } from "../app-state.ts";
import { COMPARE_PLACES } from "../compared-looks.ts";
import { samePoint } from "../slices/selection.ts";

/** A pattern in a comparison as it is drawn now. */
export interface DrawnPattern extends ComparedPoint {
  /** False for one that is only being looked at: it is drawn where it would be if it were added. */
  readonly added: boolean;
  /** Another pattern is pointed at, so this one steps back. */
  readonly stepsBack: boolean;
}

/** What a comparison puts on the skin: several patterns, and at most one drawn as if alone. */
export interface DrawnPatterns {
  /** By place; empty while nothing is compared. */
  readonly compared: readonly DrawnPattern[];
  /** The shown point where it is not among those. */
  readonly alone: PointRef | null;
}

/** Which patterns are on the skin, and which of them step back. */
export function drawnPatterns({
  compared,
  pointed,
  selectedPoint,
}: Pick<AppState, "compared" | "pointed" | "selectedPoint">): DrawnPatterns {
  const shown = pointed ?? selectedPoint;
  if (compared.length === 0) return { compared: [], alone: shown };
  const known = shown !== null && compared.some((one) => samePoint(one, shown));
  const free = COMPARE_PLACES.find((place) => !compared.some((one) => one.place === place));
  const stepsBack = (one: PointRef) => pointed !== null && !samePoint(one, pointed);
  const drawn = compared.map((one) => ({ ...one, added: true, stepsBack: stepsBack(one) }));
  if (shown === null || known) return { compared: drawn, alone: null };
  if (free === undefined) return { compared: drawn, alone: shown };
  drawn.push({ ...shown, place: free, added: false, stepsBack: false });
  return { compared: drawn.sort((a, b) => a.place - b.place), alone: null };
}
