import type { AppActions } from "../actions.ts";
import type { AppState, PainMark } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";

/** How many steps back the person can go. */
export const MARK_HISTORY_LIMIT = 100;
/** Radius of a spot when nothing else is said: about a fingertip's reach. Metres. */
export const DEFAULT_SPOT_RADIUS = 0.02;
/** Pain rating given to a new mark until the person changes it, 0–10. */
export const DEFAULT_INTENSITY = 5;

type PainInputState = Pick<AppState, "marks" | "markHistory">;
type PainInputActions = Pick<
  AppActions,
  "markSpot" | "markRegion" | "setMarkIntensity" | "removeMark" | "clearMarks" | "undo" | "redo"
>;

/** The marks after one change, with the old ones kept for undo. */
function changed(state: PainInputState, marks: readonly PainMark[]): PainInputState {
  const past = [...state.markHistory.past, state.marks].slice(-MARK_HISTORY_LIMIT);
  return { marks, markHistory: { past, future: [] } };
}

/** One above the highest id ever used in this history, so that undo never makes twins. */
function nextId(state: PainInputState): number {
  const all = [state.marks, ...state.markHistory.past, ...state.markHistory.future].flat();
  return all.reduce((highest, mark) => Math.max(highest, mark.id), 0) + 1;
}

function clampIntensity(value: number): number {
  return Number.isFinite(value) ? Math.min(10, Math.max(0, Math.round(value))) : DEFAULT_INTENSITY;
}

/** Where it hurts: spots and regions, with undo and redo. */
export const createPainInputSlice: SliceCreator<PainInputState & PainInputActions> = (set) => ({
  marks: [],
  markHistory: { past: [], future: [] },

  markSpot: (spot) =>
    set((state) =>
      changed(state, [
        ...state.marks,
        {
          kind: "spot",
          id: nextId(state),
          atModel: spot.atModel,
          normalModel: spot.normalModel,
          radius: spot.radius ?? DEFAULT_SPOT_RADIUS,
          intensity: clampIntensity(spot.intensity ?? DEFAULT_INTENSITY),
          side: spot.side,
          regionName: spot.regionName,
        },
      ]),
    ),

  markRegion: (region) =>
    set((state) => {
      const known = state.marks.some(
        (m) => m.kind === "region" && m.region === region.region && m.side === region.side,
      );
      if (known) return {};
      return changed(state, [
        ...state.marks,
        {
          kind: "region",
          id: nextId(state),
          region: region.region,
          side: region.side,
          intensity: clampIntensity(region.intensity ?? DEFAULT_INTENSITY),
          regionName: region.regionName,
        },
      ]);
    }),

  setMarkIntensity: (id, intensity) =>
    set((state) => {
      const mark = state.marks.find((m) => m.id === id);
      const value = clampIntensity(intensity);
      if (!mark || mark.intensity === value) return {};
      return changed(
        state,
        state.marks.map((m) => (m.id === id ? { ...m, intensity: value } : m)),
      );
    }),

  removeMark: (id) =>
    set((state) =>
      state.marks.some((m) => m.id === id)
        ? changed(
            state,
            state.marks.filter((m) => m.id !== id),
          )
        : {},
    ),

  clearMarks: () => set((state) => (state.marks.length > 0 ? changed(state, []) : {})),

  undo: () =>
    set((state) => {
      const { past, future } = state.markHistory;
      const previous = past.at(-1);
      if (!previous) return {};
      return {
        marks: previous,
        markHistory: { past: past.slice(0, -1), future: [...future, state.marks] },
      };
    }),

  redo: () =>
    set((state) => {
      const { past, future } = state.markHistory;
      const next = future.at(-1);
      if (!next) return {};
      return {
        marks: next,
        markHistory: { past: [...past, state.marks], future: future.slice(0, -1) },
      };
    }),
});
