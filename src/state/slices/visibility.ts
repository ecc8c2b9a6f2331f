import { BRUSH_LEAST, BRUSH_MOST } from "../../core/painting/index.ts";
import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";
import { sameStructure } from "./selection.ts";

/** The deepest peel: bare skeleton. */
export const PEEL_SKELETON = 4;
/** The skin is off, all muscles are there. */
export const PEEL_MUSCLES = 1;

/** Radius of the brush until the person chooses another: about two fingers. Metres. */
export const DEFAULT_BRUSH = 0.016;

type VisibilityState = Pick<
  AppState,
  | "peel"
  | "tapMode"
  | "brush"
  | "painting"
  | "isolated"
  | "hidden"
  | "xray"
  | "explode"
  | "labels"
  | "noGo"
>;
type VisibilityActions = Pick<
  AppActions,
  | "setPeel"
  | "setTapMode"
  | "setBrush"
  | "reportPainting"
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
  brush: DEFAULT_BRUSH,
  painting: null,
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
  setTapMode: (tapMode) =>
    set(
      tapMode === "paint" || tapMode === "erase" ? { tapMode, peel: 0, explode: 0 } : { tapMode },
    ),
  setBrush: (radius) =>
    set(
      Number.isFinite(radius) ? { brush: Math.max(BRUSH_LEAST, Math.min(BRUSH_MOST, radius)) } : {},
    ),
  reportPainting: (painting) => set({ painting }),
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
