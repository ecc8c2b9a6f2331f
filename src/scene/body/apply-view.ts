import type { AppState, PointRef, StructureRef } from "../../state/index.ts";
import { stateTexels } from "../canvas/create-state-texture.ts";
import type { SceneServices } from "../canvas/scene-context.ts";
import { endsInSheet } from "./sheet-muscles.ts";
import {
  CHOSEN,
  CHOSEN_THROUGH,
  GHOST,
  PLAIN,
  SOLID,
  writeStructureTexels,
} from "./structure-texels.ts";

/** The part of the app's state that decides how structures are drawn. */
export type BodyView = Pick<
  AppState,
  "peel" | "xray" | "isolated" | "hidden" | "selected" | "hovered"
> & {
  readonly shownPoint: PointRef | null;
};

/** Which draws are needed at all, so that nothing invisible is sent to the GPU. */
export interface Draws {
  /** Muscles and bones; under an unbroken skin nobody sees them. */
  readonly inside: boolean;
  readonly skin: boolean;
  /** Something translucent is there to be drawn: a fascia, or a muscle that ends in a sheet. */
  readonly fascia: boolean;
  readonly muscleGhosts: boolean;
  readonly skinGhost: boolean;
  readonly musclesThrough: boolean;
  readonly bonesThrough: boolean;
  /** True when something chosen is in the body: the rest may step back. */
  readonly chosen: boolean;
}

/** Writes the state texture for a view and says which draws it takes. */
export function applyView(services: SceneServices, shades: Uint8Array, view: BodyView): Draws {
  const { engine, uniforms, childrenOf } = services;
  const { structures } = engine.body;
  const chosen: StructureRef[] = view.selected ? [view.selected] : [];
  const point = view.shownPoint && engine.knowledge.triggerPoint(view.shownPoint.triggerPoint);
  if (point && view.shownPoint) chosen.push({ id: point.muscle, side: view.shownPoint.side });

  const texture = uniforms.tState.value;
  const texels = stateTexels(texture);
  writeStructureTexels(texels, structures, shades, { ...view, chosen }, childrenOf);
  texture.needsUpdate = true;

  const draws = {
    inside: view.peel > 0,
    skin: false,
    fascia: false,
    muscleGhosts: false,
    skinGhost: false,
    musclesThrough: false,
    bonesThrough: false,
    chosen: false,
  };
  structures.forEach(({ id, system }, i) => {
    const drawn = texels[4 * i];
    const mark = texels[4 * i + 1] ?? PLAIN;
    const through = mark === CHOSEN_THROUGH;
    if (mark >= CHOSEN) draws.chosen = true;
    if (system === "skin") {
      if (drawn === SOLID) draws.skin = true;
      else draws.inside = true;
      if (drawn === GHOST) draws.skinGhost = true;
    } else if (system === "bone") {
      if (through) draws.bonesThrough = true;
    } else {
      if (drawn === GHOST) draws.muscleGhosts = true;
      else if (drawn === SOLID && (system === "fascia" || endsInSheet(id))) draws.fascia = true;
      if (through) draws.musclesThrough = true;
    }
  });
  uniforms.uSkinSolid.value = draws.skin ? 1 : 0;
  return draws;
}
