import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";
import { sameStructure } from "./selection.ts";

/** The deepest peel: bare skeleton. */
export const PEEL_SKELETON = 4;
/** The skin is off, all muscles are there. */
export const PEEL_MUSCLES = 1;

type VisibilityState = Pick<
  AppState,
  "peel" | "tapMode" | "isolated" | "hidden" | "xray" | "explode" | "labels" | "noGo"
>;
type VisibilityActions = Pick<
  AppActions,
  | "setPeel"
  | "setTapMode"
  | "isolate"
  | "hide"
  | "showAll"
  | "toggleXray"
  | "setExplode"
  | "toggleLabels"
  | "toggleNoGo"
>;

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** Which layers and structures are shown, and what a tap on them means. */
export const createVisibilitySlice: SliceCreator<VisibilityState & VisibilityActions> = (set) => ({
  peel: 0,
  tapMode: "mark",
  isolated: null,
  hidden: [],
  xray: false,
  explode: 0,
  labels: false,
  noGo: false,

  setPeel: (wanted) =>
    set((state) => {
      if (!Number.isFinite(wanted)) return {};
      const peel = within(wanted, PEEL_SKELETON);
      // The skin comes back over a body that is together again.
      return { peel, explode: peel < PEEL_MUSCLES ? 0 : state.explode };
    }),
  setTapMode: (tapMode) => set({ tapMode }),
  isolate: (isolated) => set({ isolated }),
  hide: (target) =>
    set((state) =>
      state.hidden.some((one) => sameStructure(one, target))
        ? {}
        : { hidden: [...state.hidden, target] },
    ),
  showAll: () => set({ hidden: [], isolated: null, xray: false }),
  toggleXray: () => set((state) => ({ xray: !state.xray })),
  setExplode: (wanted) =>
    set((state) => {
      if (!Number.isFinite(wanted)) return {};
      const explode = within(wanted, 1);
      return { explode, peel: explode > 0 ? Math.max(state.peel, PEEL_MUSCLES) : state.peel };
    }),
  toggleNoGo: () => set((state) => ({ noGo: !state.noGo })),
  toggleLabels: () => set((state) => ({ labels: !state.labels })),
});
