import type { AppActions } from "../actions.ts";
import type { AppState, MarkSense, PainMark, PlacedMark } from "../app-state.ts";
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
  | "markSpot"
  | "markRegion"
  | "paintAreas"
  | "addMark"
  | "describeMark"
  | "removeMark"
  | "clearMarks"
  | "undo"
  | "redo"
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

function senseOf(said: Partial<MarkSense>): MarkSense {
  return {
    intensity: clampIntensity(said.intensity ?? DEFAULT_INTENSITY),
    quality: said.quality ?? null,
    depth: said.depth ?? null,
  };
}

function added(state: PainInputState, mark: PlacedMark, said: Partial<MarkSense>): PainInputState {
  return changed(state, [...state.marks, { ...mark, ...senseOf(said), id: nextId(state) }]);
}

function isKnown(marks: readonly PainMark[], mark: PlacedMark): boolean {
  return marks.some((m) => {
    if (m.kind === "region" && mark.kind === "region") {
      return m.region === mark.region && m.side === mark.side;
    }
    if (m.kind === "words" && mark.kind === "words") {
      return m.symptom === mark.symptom && m.side === mark.side;
    }
    return false;
  });
}

/** Where it hurts: spots, regions and painted areas, with undo and redo. */
export const createPainInputSlice: SliceCreator<PainInputState & PainInputActions> = (
  set,
  get,
) => ({
  marks: [],
  markHistory: { past: [], future: [] },

  markSpot: (spot) => get().addMark({ radius: DEFAULT_SPOT_RADIUS, ...spot, kind: "spot" }),
  markRegion: (region) => get().addMark({ ...region, kind: "region" }),
  addMark: (mark) => set((state) => (isKnown(state.marks, mark) ? {} : added(state, mark, mark))),

  paintAreas: ({ put, drop }) =>
    set((state) => {
      if (put.length === 0 && drop.length === 0) return {};
      const kept = state.marks.filter((mark) => !drop.includes(mark.id));
      const again = kept.map((mark) => {
        const area = put.find(({ id }) => id === mark.id);
        // What was said of it stays said, also of a region that has become an area.
        return area ? { ...area, ...senseOf(mark), id: mark.id } : mark;
      });
      const first = nextId(state);
      const begun = put
        .filter(({ id }) => id === null)
        .map((area, i) => ({ ...area, ...senseOf({}), id: first + i }));
      return changed(state, [...again, ...begun]);
    }),

  describeMark: (id, said) =>
    set((state) => {
      const mark = state.marks.find((m) => m.id === id);
      if (!mark) return {};
      const sense = senseOf({ ...mark, ...said });
      const same =
        mark.intensity === sense.intensity &&
        mark.quality === sense.quality &&
        mark.depth === sense.depth;
      if (same) return {};
      return changed(
        state,
        state.marks.map((m) => (m.id === id ? { ...m, ...sense } : m)),
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
