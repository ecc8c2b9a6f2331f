import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";
import { sameStructure } from "./selection.ts";

/** The deepest peel: bare skeleton. */
export const PEEL_SKELETON = 4;

type VisibilityState = Pick<AppState, "peel" | "tapMode" | "isolated" | "hidden" | "xray">;
type VisibilityActions = Pick<
  AppActions,
  "setPeel" | "setTapMode" | "isolate" | "hide" | "showAll" | "toggleXray"
>;

/** Which layers and structures are shown, and what a tap on them means. */
export const createVisibilitySlice: SliceCreator<VisibilityState & VisibilityActions> = (set) => ({
  peel: 0,
  tapMode: "mark",
  isolated: null,
  hidden: [],
  xray: false,

  setPeel: (peel) =>
    set(() => (Number.isFinite(peel) ? { peel: Math.min(PEEL_SKELETON, Math.max(0, peel)) } : {})),
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
});
