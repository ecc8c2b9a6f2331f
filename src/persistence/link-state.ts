import type { Side } from "../core/anatomy/side.ts";
import type { Vec3 } from "../core/geometry/vec3.ts";
import type { BrushStroke } from "../core/painting/index.ts";
import type { PainDepth, PainQuality } from "../core/query/contract.ts";

/** A pain mark as a link carries it: no names, they come from the model that opens it. */
export type LinkMark = {
  readonly intensity: number;
  readonly quality: PainQuality | null;
  readonly depth: PainDepth | null;
} & (
  | { readonly kind: "spot"; readonly atModel: Vec3; readonly radius: number }
  | { readonly kind: "region"; readonly region: string; readonly side: Side }
  | { readonly kind: "words"; readonly symptom: string; readonly side: Side }
  | { readonly kind: "area"; readonly strokes: readonly BrushStroke[] }
);

/** An id with its side. */
export interface LinkRef {
  readonly id: string;
  readonly side: Side;
}

/** A compared point and which of the five places it has, 0–4. */
export interface LinkCompared extends LinkRef {
  readonly place: number;
}

/** What a shared link reopens. Everything is optional: defaults are left out of the address. */
export interface LinkState {
  readonly marks: readonly LinkMark[];
  readonly selected: LinkRef | null;
  readonly point: LinkRef | null;
  /** Each place at most once, ascending. */
  readonly compared: readonly LinkCompared[];
  readonly peel: number;
  readonly explore: boolean;
  readonly xray: boolean;
  /** 0–1; see `AppState.explode`. */
  readonly explode: number;
  readonly labels: boolean;
  readonly noGo: boolean;
  readonly isolated: LinkRef | null;
  readonly hidden: readonly LinkRef[];
  readonly camera: { readonly position: Vec3; readonly target: Vec3 } | null;
}

export const EMPTY_LINK: LinkState = {
  marks: [],
  selected: null,
  point: null,
  compared: [],
  peel: 0,
  explore: false,
  xray: false,
  explode: 0,
  labels: false,
  noGo: false,
  isolated: null,
  hidden: [],
  camera: null,
};
