import type { Structure } from "../../core/anatomy/structure.ts";
import type { StructureRef } from "../../state/index.ts";

/** Peel stage that a structure belongs to: gone when the peel reaches one more. */
export function peelStage(structure: Structure): number {
  switch (structure.system) {
    case "skin":
      return 0;
    case "bone":
      return 4;
    case "muscle":
    case "tendon":
    case "fascia":
      return structure.layer === "deep" ? 3 : structure.layer === "intermediate" ? 2 : 1;
  }
}

/** What decides how a structure is drawn. */
export interface StructureView {
  /** Peel the picture is heading for, 0–4. */
  readonly peel: number;
  readonly xray: boolean;
  readonly isolated: StructureRef | null;
  readonly hidden: readonly StructureRef[];
  /** Chosen structures: the selected one and the muscle of the shown trigger point. */
  readonly chosen: readonly StructureRef[];
  readonly hovered: StructureRef | null;
}

/** Red byte: how a structure is drawn. */
export const SOLID = 255;
export const GHOST = 128;
export const HIDDEN = 0;
/** Green byte: how a structure stands out. */
export const PLAIN = 0;
export const HOVERED = 85;
export const CHOSEN = 170;
export const CHOSEN_THROUGH = 255;

/** True when a structure is what a reference means: itself, on that side or on any. */
export function isMeant(
  structure: Structure,
  ref: StructureRef | null,
  childrenOf: (id: string) => readonly string[],
): boolean {
  if (ref === null) return false;
  if (structure.id !== ref.id && !childrenOf(ref.id).includes(structure.id)) return false;
  return structure.side === ref.side || structure.side === "midline" || ref.side === "midline";
}

/**
 * Writes one RGBA texel a structure (see `state-texel.glsl`) into `texels`, which holds at least
 * four bytes a structure. `childrenOf` names the structures that a group id stands for.
 */
export function writeStructureTexels(
  texels: Uint8Array,
  structures: readonly Structure[],
  shades: Uint8Array,
  view: StructureView,
  childrenOf: (id: string) => readonly string[],
): void {
  structures.forEach((structure, i) => {
    const is = (ref: StructureRef | null) => isMeant(structure, ref, childrenOf);
    const chosen = view.chosen.some(is);
    const stage = peelStage(structure);
    texels[4 * i] = visibility(structure, view, chosen || is(view.isolated), is);
    const bare = stage === 4 ? view.peel >= 4 : Math.floor(view.peel) === stage;
    const seen = bare && !view.xray && view.isolated === null;
    texels[4 * i + 1] = chosen
      ? seen || (view.isolated !== null && is(view.isolated))
        ? CHOSEN
        : CHOSEN_THROUGH
      : is(view.hovered)
        ? HOVERED
        : PLAIN;
    texels[4 * i + 2] = Math.round(((shades[i] ?? 0) / 3) * 255);
    texels[4 * i + 3] = stage;
  });
}

function visibility(
  structure: Structure,
  view: StructureView,
  kept: boolean,
  is: (ref: StructureRef | null) => boolean,
): number {
  if (view.hidden.some(is)) return HIDDEN;
  if (view.isolated !== null) {
    if (kept) return SOLID;
    if (structure.system === "bone") return SOLID;
    return structure.system === "skin" ? GHOST : HIDDEN;
  }
  if (view.xray && !kept && structure.system !== "bone") return GHOST;
  return SOLID;
}
