import type { PerspectiveCamera } from "three";
import type { Vec3 } from "../../core/geometry/vec3.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { AppStore, LiveBrush } from "../../state/index.ts";
import {
  metresPerPixel,
  orbitBy,
  panBy,
  pointAtOffset,
  zoomAbout,
} from "../camera/camera-gestures.ts";
import type { CameraRig } from "../camera/camera-rig.ts";
import type { Frame } from "../camera/fit-pose.ts";
import type { OrbitPose } from "../camera/orbit-pose.ts";
import { nameWithSide, SCENE_TEXT } from "../scene-text.ts";
import type { Pick, Picker, PickRay, PickView } from "./pick.ts";
import type { CanvasPoint, PointerHandlers } from "./pointer-input.ts";
import { rayThrough } from "./ray-through.ts";

/** What the hand's doings act upon. */
export interface InteractionContext {
  /** The engine of the moment: it grows while the body loads. */
  readonly engine: () => Engine;
  readonly store: AppStore;
  readonly rig: CameraRig;
  readonly picker: () => Picker;
  readonly camera: () => PerspectiveCamera;
  readonly frame: () => Frame;
  readonly home: () => OrbitPose;
  readonly brush: LiveBrush;
  /** Shows the ring of the brush at a place on the skin, or takes it away. */
  readonly showBrush: (placeModel: Vec3 | null) => void;
  readonly view: () => PickView;
  readonly reducedMotion: () => boolean;
  /** Shows a name by the pointer, or takes it away. */
  readonly showLabel: (text: string | null, at: CanvasPoint) => void;
}

/** Dabs of a stroke stand this share of the radius apart, and a jump has at most so many. */
const STROKE_STEP = 0.35;
const STEPS_MOST = 80;
/** Pixels of drag for a half turn of the body. */
const HALF_TURN_PIXELS = 620;
/** How near a double tap brings the camera, metres. */
const FOCUS_DISTANCE = 0.85;
/** Zooming out further than this share of the whole body's distance brings the body back. */
const RECENTRE_FROM = 0.4;
/** How far beyond the whole body one may zoom out, as a share of its distance. */
const FARTHEST = 1.3;

/** Moves the target towards the middle of the body the farther out the camera is, in place. */
function recentre(goal: OrbitPose, home: OrbitPose): void {
  const out = (goal.distance / home.distance - RECENTRE_FROM) / (1 - RECENTRE_FROM);
  const share = Math.min(1, Math.max(0, out)) ** 2;
  goal.x += (home.x - goal.x) * share;
  goal.y += (home.y - goal.y) * share;
  goal.z += (home.z - goal.z) * share;
}

/** Turns gestures into camera movements, marks and selections. */
export function bodyInteraction(context: InteractionContext): PointerHandlers {
  const { store, rig, brush } = context;
  let hoveredRegion = -1;
  let regionName = "";

  const rayAt = (at: CanvasPoint): PickRay => rayThrough(context.camera(), context.frame(), at);
  const pickAt = (at: CanvasPoint): Pick | null => context.picker().pick(rayAt(at), context.view());
  const structureOf = (hit: Pick) => context.engine().body.structures[hit.structure];
  const select = (hit: Pick | null): boolean => {
    const structure = hit && structureOf(hit);
    if (!structure || structure.system === "skin") return false;
    store.getState().selectStructure({ id: structure.id, side: structure.side });
    return true;
  };

  const mark = (hit: Pick): void => {
    const found = context.engine().place([...hit.positionModel]);
    if (!found.ok) {
      store.getState().notify({ kind: "problem", text: found.problem });
      return;
    }
    store.getState().markSpot({
      atModel: found.value.skin,
      normalModel: found.value.normal,
      side: found.value.side,
      regionName: found.value.region.everyday,
    });
  };

  const brushIsOn = () => {
    const { tapMode } = store.getState();
    return tapMode === "paint" || tapMode === "erase";
  };
  /** The skin under a place of the canvas, if that is what is seen there. */
  const skinAt = (at: CanvasPoint): Pick | null => {
    const hit = pickAt(at);
    return hit?.layer === "skin" ? hit : null;
  };
  let last: CanvasPoint = { x: 0, y: 0 };
  const touch = (at: CanvasPoint): boolean => {
    const hit = skinAt(at);
    context.showBrush(hit?.positionModel ?? null);
    if (hit) brush.touch(hit.positionModel);
    return hit !== null;
  };

  return {
    brushIsOn,
    beginStroke(at, turned) {
      if (!skinAt(at)) return false;
      brush.begin(turned || store.getState().tapMode === "erase" ? "erase" : "paint");
      last = at;
      touch(at);
      return true;
    },
    strokeTo(at) {
      // Dabs stand so close that the stroke has no waist between them.
      const { height } = context.frame();
      const step = (STROKE_STEP * store.getState().brush) / metresPerPixel(rig.goal, height);
      const pixels = Math.hypot(at.x - last.x, at.y - last.y);
      const steps = Math.min(STEPS_MOST, Math.max(1, Math.ceil(pixels / Math.max(1, step))));
      const from = last;
      for (let i = 1; i <= steps; i++) {
        const t = i / steps;
        touch({ x: from.x + (at.x - from.x) * t, y: from.y + (at.y - from.y) * t });
      }
      last = at;
    },
    endStroke() {
      brush.end();
    },
    cancelStroke() {
      brush.cancel();
      context.showBrush(null);
    },
    orbit(dx, dy) {
      const turn = Math.PI / HALF_TURN_PIXELS;
      rig.move((goal) => orbitBy(goal, -dx * turn, -dy * turn), context.reducedMotion());
    },
    pan(dx, dy) {
      const { height } = context.frame();
      rig.move((goal) => panBy(goal, dx, dy, height), true);
    },
    zoom(factor, at) {
      const { width, height, insets } = context.frame();
      const hit = factor < 1 ? pickAt(at) : null;
      const centreX = (width + insets.left - insets.right) / 2;
      const centreY = (height + insets.top - insets.bottom) / 2;
      rig.move((goal) => {
        const anchor =
          hit?.seenModel ?? pointAtOffset(goal, at.x - centreX, at.y - centreY, height);
        zoomAbout(goal, anchor, factor);
        if (factor > 1) recentre(goal, context.home());
        goal.distance = Math.min(goal.distance, context.home().distance * FARTHEST);
      });
    },
    tap(at) {
      const state = store.getState();
      const hit = pickAt(at);
      if (!hit) {
        state.notify({
          kind: "info",
          text: state.tapMode === "explore" ? SCENE_TEXT.nothingThere : SCENE_TEXT.besideBody,
        });
        return;
      }
      if (hit.layer !== "skin") select(hit);
      else if (state.tapMode === "mark") mark(hit);
      else if (context.engine().body.muscles.index.length === 0) {
        state.notify({ kind: "info", text: SCENE_TEXT.notYet });
      } else select(context.picker().pickInside(rayAt(at)));
    },
    doubleTap(at) {
      const hit = pickAt(at);
      if (!hit) return;
      const state = store.getState();
      // The first of the two taps made a mark that was not meant.
      if (hit.layer === "skin" && state.tapMode === "mark") state.undo();
      const [x, y, z] = hit.seenModel;
      const distance = Math.min(rig.goal.distance * 0.6, FOCUS_DISTANCE);
      rig.glide({ ...rig.goal, x, y, z, distance }, context.reducedMotion() ? 0 : 0.5);
    },
    hover(at) {
      const state = store.getState();
      if (brushIsOn()) {
        context.showLabel(null, { x: 0, y: 0 });
        context.showBrush((at && skinAt(at)?.positionModel) ?? null);
        return;
      }
      const hit = at && pickAt(at);
      const structure = hit && structureOf(hit);
      if (!at || !hit || !structure) {
        if (state.hovered) state.hoverStructure(null);
        context.showLabel(null, { x: 0, y: 0 });
        return;
      }
      if (structure.system !== "skin") {
        if (state.hovered?.id !== structure.id || state.hovered.side !== structure.side) {
          state.hoverStructure({ id: structure.id, side: structure.side });
        }
        context.showLabel(nameWithSide(structure.name, structure.side), at);
        return;
      }
      if (state.hovered) state.hoverStructure(null);
      const side = hit.positionModel[0] < 0 ? 1 : 0;
      const region = (context.engine().body.skin.region[hit.vertex] ?? 0) * 2 + side;
      if (region !== hoveredRegion) {
        const found = context.engine().place([...hit.positionModel]);
        hoveredRegion = region;
        regionName = found.ok ? nameWithSide(found.value.region.everyday, found.value.side) : "";
      }
      context.showLabel(regionName || null, at);
    },
  };
}
