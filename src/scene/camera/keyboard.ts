import type { Body } from "../../core/body/body.ts";
import type { AppStore, StructureRef, ViewName } from "../../state/index.ts";

const TURN = (15 * Math.PI) / 180;
const PAN_PIXELS = 60;
const ZOOM = 0.8;
/** Metres of radius by which a key changes the brush. */
const BRUSH_STEP = 0.002;
const VIEW_KEYS: Readonly<Record<string, ViewName>> = {
  f: "front",
  b: "back",
  l: "left",
  r: "right",
  t: "top",
};
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * What a key does while the body has focus. Returns true when the key was used, so that the caller
 * keeps the browser from using it too. Letters and digits act only while shortcuts are switched on;
 * arrows and plus and minus always do.
 */
export function handleBodyKey(event: KeyboardEvent, store: AppStore, body: Body): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const state = store.getState();
  const arrow = ARROWS[event.key];
  if (arrow) {
    const [x, y] = arrow;
    if (event.shiftKey) state.askCamera({ kind: "pan", x: -x * PAN_PIXELS, y: -y * PAN_PIXELS });
    else state.askCamera({ kind: "orbit", azimuth: x * TURN, polar: y * TURN });
    return true;
  }
  if (event.key === "+" || event.key === "=") {
    state.askCamera({ kind: "zoom", factor: ZOOM });
    return true;
  }
  if (event.key === "-" || event.key === "_") {
    state.askCamera({ kind: "zoom", factor: 1 / ZOOM });
    return true;
  }
  if (!state.shortcutsEnabled) return false;
  const key = event.key.toLowerCase();
  const view = VIEW_KEYS[key];
  if (view) {
    state.askCamera({ kind: "view", view });
    return true;
  }
  const target = state.selected ?? state.hovered;
  switch (key) {
    case "0":
      state.askCamera({ kind: "reset" });
      return true;
    case "1":
      state.askCamera({ kind: "fit-all" });
      return true;
    case "2":
      if (state.selectedPoint) {
        state.askCamera({ kind: "focus-point", target: state.selectedPoint });
      } else if (target) state.askCamera({ kind: "focus-structure", target });
      return true;
    case "p":
      state.setTapMode(state.tapMode === "paint" ? "mark" : "paint");
      return true;
    case "[":
    case "]":
      if (state.tapMode === "paint" || state.tapMode === "erase") {
        state.setBrush(state.brush + (key === "]" ? BRUSH_STEP : -BRUSH_STEP));
        return true;
      }
      state.selectStructure(neighbour(body, state.selected, key === "]" ? 1 : -1));
      return true;
    case "h":
      if (target) state.hide(target);
      return true;
    case "i":
      state.isolate(state.isolated ? null : target);
      return true;
    case "e":
      state.setExplode(state.explode > 0 ? 0 : 1);
      return true;
    case "n":
      state.toggleLabels();
      return true;
    case "u":
      state.showAll();
      return true;
    default:
      return false;
  }
}

/** The muscle before or after the selected one in the body's own order, round and round. */
function neighbour(body: Body, selected: StructureRef | null, step: 1 | -1): StructureRef | null {
  const muscles = body.structures.filter((s) => s.system === "muscle");
  if (muscles.length === 0) return null;
  const at = muscles.findIndex((s) => s.id === selected?.id && s.side === selected.side);
  const next = at < 0 ? (step > 0 ? 0 : muscles.length - 1) : at + step;
  const muscle = muscles[(next + muscles.length) % muscles.length];
  return muscle ? { id: muscle.id, side: muscle.side } : null;
}
