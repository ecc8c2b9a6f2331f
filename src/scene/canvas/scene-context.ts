import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { defined } from "../../core/assert.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { AppStore, AppStoreState } from "../../state/index.ts";
import type { SharedUniforms } from "../materials/shared-uniforms.ts";
import type { LivePaint } from "../painting/live-paint.ts";
import type { Pick, PickView } from "../picking/pick.ts";
import type { CanvasPoint } from "../picking/pointer-input.ts";
import type { Animations } from "./animations.ts";
import type { Insets } from "./insets.ts";

/** What every part of the picture shares; one object for the life of a canvas. */
export interface SceneServices {
  readonly engine: Engine;
  readonly store: AppStore;
  readonly uniforms: SharedUniforms;
  readonly animations: Animations;
  /** Free space around the body, CSS pixels; read each frame. */
  readonly insets: { current: Insets };
  /** What is being painted, on its way to the picture. */
  readonly livePaint: LivePaint;
  /** True when the person asked for less motion: everything is a cut. */
  readonly reducedMotion: () => boolean;
  /** Structures that a group id (e.g. `trapezius`) stands for. */
  readonly childrenOf: (id: string) => readonly string[];
  /** What is seen at a place of the canvas; the same as a tap there would hit. */
  readonly pick: (at: CanvasPoint, view: PickView) => Pick | null;
}

export const SceneContext = createContext<SceneServices | null>(null);

/** The shared services; throws outside a scene. */
export function useScene(): SceneServices {
  return defined(useContext(SceneContext), "useScene: no SceneContext above");
}

/** One value of the app's state inside the scene; re-renders when it changes. */
export function useSceneState<T>(selector: (state: AppStoreState) => T): T {
  return useStore(useScene().store, selector);
}
