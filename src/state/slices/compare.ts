import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import { COMPARE_PLACES } from "../compared-looks.ts";
import type { SliceCreator } from "../slice.ts";
import { samePoint } from "./selection.ts";

type CompareState = Pick<AppState, "compared" | "reachingFor">;
type CompareActions = Pick<
  AppActions,
  "compare" | "removeCompared" | "clearCompared" | "listReaching"
>;

/** Patterns laid side by side, and the list they are picked from. */
export const createCompareSlice: SliceCreator<CompareState & CompareActions> = (set) => ({
  compared: [],
  reachingFor: null,

  compare: ({ triggerPoint, side }, wanted) =>
    set(({ compared, cameraWish }) => {
      if (compared.some((one) => samePoint(one, { triggerPoint, side }))) return {};
      const isFree = (place: number) => !compared.some((one) => one.place === place);
      const place = COMPARE_PLACES.find(
        (one) => isFree(one) && (one === wanted || wanted === undefined),
      );
      if (place === undefined) return {};
      const all = [...compared, { triggerPoint, side, place }].sort((a, b) => a.place - b.place);
      const serial = (cameraWish?.serial ?? 0) + 1;
      return { compared: all, cameraWish: { kind: "focus-patterns", targets: all, serial } };
    }),

  removeCompared: (target) =>
    set(({ compared, pointed }) =>
      compared.some((one) => samePoint(one, target))
        ? {
            compared: compared.filter((one) => !samePoint(one, target)),
            // Else it would still be drawn, as something that is pointed at.
            pointed: samePoint(pointed, target) ? null : pointed,
          }
        : {},
    ),

  clearCompared: () => set(({ compared }) => (compared.length > 0 ? { compared: [] } : {})),

  listReaching: (reachingFor) => set({ reachingFor }),
});
