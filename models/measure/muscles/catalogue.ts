import type { BodySystem, DepthLayer } from "../../../src/core/anatomy/structure.ts";
import { ARM } from "./catalogue-arm.ts";
import { HAND } from "./catalogue-hand.ts";
import { LEG } from "./catalogue-leg.ts";
import { NECK } from "./catalogue-neck.ts";
import { TRUNK } from "./catalogue-trunk.ts";

/** The direction in which the origin lies as seen from the insertion. */
export type OriginSide = "up" | "down" | "medial" | "lateral" | "front" | "back";

/** A cross-line of a hand-laid start: v, then two or more points from u = 0 to u = 1, millimetres. */
export type Rib = readonly [v: number, ...points: (readonly [number, number, number])[]];

/** Lines across a muscle laid by hand from anatomy, with a half-thickness in millimetres. */
export interface HandLaid {
  readonly ribs: readonly Rib[];
  readonly halfMm: number;
}

/**
 * Where the fit of a part begins. The fit decides the surface; the start decides which way the
 * fibres run and which share of the mesh is whose.
 */
export type Start =
  /** The trial's sheet(s); `which` picks some of several by their order from the first to the last. */
  | { readonly kind: "trial"; readonly which?: readonly number[] }
  /** A belly, and up to `slips` slips for what of the mesh stands out from it. */
  | { readonly kind: "digitations"; readonly slips: number }
  /**
   * The part of a sheet that lies towards a direction, as a share of its width or depth: of the
   * trial's sheet, or of one fitted to the whole mesh from hand-laid lines.
   */
  | {
      readonly kind: "share";
      readonly toward: OriginSide | "skin" | "deep";
      readonly share: number;
      readonly of?: HandLaid;
    }
  | ({ readonly kind: "ribs" } & HandLaid)
  /** A belly and its longest branches, found by walking the mesh from the origin side. */
  | { readonly kind: "branches"; readonly slips: number; readonly root: OriginSide }
  /** Slips side by side between their tips and a common attachment. */
  | {
      readonly kind: "fan";
      readonly slips: number;
      readonly tips: "origin" | "insertion";
      /** The attachment: a bone (reference node) on its mid-line side, or the mesh's own extreme edge. */
      readonly root: { readonly bone: string } | { readonly edge: OriginSide };
    }
  /** One strip per separate piece of the mesh, from slabs across the origin direction; the `most` largest, or all. */
  | { readonly kind: "pieces"; readonly most?: number };

/** One head or bundle to be measured on one right-side reference mesh. */
export interface CataloguePart {
  readonly part: string;
  /** Node name in the reference. */
  readonly from: string;
  readonly origin: OriginSide;
  /** Default: the trial's sheet. */
  readonly start?: Start;
  /** Atoms across and along that the (main) sheet starts with. Default: the start's own. */
  readonly grid?: readonly [number, number];
  /** Turns the sheet over where the nearest skin is not what "superficial" means. */
  readonly turn?: true;
}

/** One structure of the body model whose right side the reference shows. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly system: Extract<BodySystem, "muscle" | "tendon" | "fascia">;
  readonly layer: DepthLayer;
  readonly parts: readonly CataloguePart[];
  /** One unpaired structure; only its right half is measured. */
  readonly midline?: true;
  /** Right and left ids where they differ from those of the reference nodes. */
  readonly fma?: readonly [string, string];
}

/** Everything measured on the reference, head to foot. */
export const CATALOGUE: readonly CatalogueEntry[] = [...NECK, ...TRUNK, ...ARM, ...HAND, ...LEG];
