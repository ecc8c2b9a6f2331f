import type { BodySystem, DepthLayer } from "../../../src/core/anatomy/structure.ts";
import { ARM } from "./catalogue-arm.ts";
import { LEG } from "./catalogue-leg.ts";
import { NECK } from "./catalogue-neck.ts";
import { TRUNK } from "./catalogue-trunk.ts";

/** The direction in which the origin lies as seen from the insertion. */
export type OriginSide = "up" | "down" | "medial" | "lateral" | "front" | "back";

/** One head or bundle to be measured on one right-side reference mesh. */
export interface CataloguePart {
  readonly part: string;
  /** Node name in the reference. */
  readonly from: string;
  readonly origin: OriginSide;
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
export const CATALOGUE: readonly CatalogueEntry[] = [...NECK, ...TRUNK, ...ARM, ...LEG];
