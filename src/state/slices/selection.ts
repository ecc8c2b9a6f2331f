import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import type { AppActions } from "../actions.ts";
import type { AppState, PointRef, StructureRef } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";

type SelectionState = Pick<AppState, "selected" | "selectedPoint" | "hovered" | "pointed">;
type SelectionActions = Pick<
  AppActions,
  "selectStructure" | "selectPoint" | "hoverStructure" | "pointAt"
>;

/** True when both name the same structure, or both nothing. */
export function sameStructure(a: StructureRef | null, b: StructureRef | null): boolean {
  return a === b || (a !== null && b !== null && a.id === b.id && a.side === b.side);
}

/** True when both name the same trigger point, or both nothing. */
export function samePoint(a: PointRef | null, b: PointRef | null): boolean {
  return (
    a === b || (a !== null && b !== null && a.triggerPoint === b.triggerPoint && a.side === b.side)
  );
}

/** What is chosen and what is pointed at. */
export function createSelectionSlice(
  knowledge: Pick<KnowledgeIndex, "triggerPoint">,
): SliceCreator<SelectionState & SelectionActions> {
  return (set) => ({
    selected: null,
    selectedPoint: null,
    hovered: null,
    pointed: null,

    selectStructure: (target) =>
      set((state) =>
        sameStructure(state.selected, target) && state.selectedPoint === null
          ? {}
          : { selected: target, selectedPoint: null },
      ),

    selectPoint: (target) =>
      set((state) => {
        if (target === null) return state.selectedPoint === null ? {} : { selectedPoint: null };
        const point = knowledge.triggerPoint(target.triggerPoint);
        if (!point) return {};
        if (samePoint(state.selectedPoint, target)) return {};
        return {
          selectedPoint: target,
          selected: { id: point.muscle, side: target.side },
          pointed: null,
          cameraWish: {
            kind: "focus-point",
            target,
            serial: (state.cameraWish?.serial ?? 0) + 1,
          },
        };
      }),

    hoverStructure: (target) =>
      set((state) => (sameStructure(state.hovered, target) ? {} : { hovered: target })),

    pointAt: (target) =>
      set((state) => (samePoint(state.pointed, target) ? {} : { pointed: target })),
  });
}
