import type { Engine } from "../../core/query/engine.ts";
import type { AppState } from "../../state/index.ts";
import { nameWithSide, SCENE_TEXT } from "../scene-text.ts";

/**
 * The canvas' accessible name: always starts "3D body", then the view, the layer on top and what
 * is selected.
 */
export function describeView(
  state: Pick<AppState, "camera" | "peel" | "xray" | "isolated" | "selected">,
  engine: Engine,
): string {
  const parts = ["3D body", viewName(state.camera)];
  const layer = SCENE_TEXT.layers[Math.min(4, Math.max(0, Math.round(state.peel)))];
  if (layer) parts.push(state.xray ? `${layer}, x-ray` : layer);
  const { selected } = state;
  if (selected) {
    const structure = engine.body.structures.find((s) => s.id === selected.id);
    const name =
      structure?.name ??
      engine.knowledge.muscle(selected.id)?.names.english ??
      engine.knowledge.muscleGroup(selected.id)?.name ??
      selected.id;
    parts.push(`${nameWithSide(name, selected.side)} ${state.isolated ? "alone" : "selected"}`);
  }
  return parts.join(", ");
}

/** The nearest named view of a camera, in words. */
function viewName(camera: AppState["camera"]): string {
  if (!camera) return "front view";
  const dx = camera.position[0] - camera.target[0];
  const dy = camera.position[1] - camera.target[1];
  const dz = camera.position[2] - camera.target[2];
  if (dy > 1.4 * Math.hypot(dx, dz)) return "top view";
  const angle = (Math.atan2(dx, dz) * 180) / Math.PI;
  if (Math.abs(angle) < 45) return "front view";
  if (Math.abs(angle) > 135) return "back view";
  return angle > 0 ? "left side view" : "right side view";
}
