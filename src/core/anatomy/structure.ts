import type { StructureId } from "./ids.ts";
import type { Side } from "./side.ts";

/** What a structure is made of. */
export type BodySystem = "muscle" | "tendon" | "bone" | "skin" | "fascia";

/** How deep a muscle lies under the skin; `null` for whatever is not sorted by depth. */
export type DepthLayer = "superficial" | "intermediate" | "deep" | null;

/** One nameable thing of the body model. Its place in `Body.structures` is its structure index. */
export interface Structure {
  readonly id: StructureId;
  readonly side: Side;
  readonly system: BodySystem;
  readonly layer: DepthLayer;
  /** Plain English name, sentence case, without the side. */
  readonly name: string;
  /** Foundational Model of Anatomy ids of this side's structure(s), e.g. `FMA33586`. */
  readonly fma: readonly string[];
}

/** `<id>.<side>`, the node name in `body.glb` and the key in lookup tables. */
export type StructureKey = `${string}.${Side}`;

/** The key of a structure. */
export function structureKey(id: string, side: Side): StructureKey {
  return `${id}.${side}`;
}
