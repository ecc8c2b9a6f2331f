import type { StructureId } from "../anatomy/ids.ts";
import type { BodySystem, DepthLayer } from "../anatomy/structure.ts";

/**
 * A medial sheet: a grid of atoms, each a position and a half-thickness, as control values of a
 * clamped tensor B-spline. `u` runs across the fibres, `v` along them from origin (0) to insertion
 * (1); the right-hand normal of (u, v) on the right side of the body points to the skin.
 *
 * Medial representation: Pizer et al., Int J Comput Vis 55:85-106, 2003.
 */
export interface MuscleSheet {
  /** Name of the head or bundle, unique within its structure, e.g. `long-head`; `belly` if alone. */
  readonly part: string;
  /** Atoms across the fibres, 2 to 6. */
  readonly across: number;
  /** Atoms along the fibres, at least 4. */
  readonly along: number;
  /** xyz per atom, model space of the right side, metres; atom `across index * along + along index`. */
  readonly positions: Float32Array;
  /** Half the thickness per atom, metres, same order. */
  readonly halfThickness: Float32Array;
  readonly tendon: TendonProfile;
}

/** Where along its fibres a part is tendon rather than red belly. */
export interface TendonProfile {
  /** Share of the fibre length (0–1) that is tendon at the origin, at evenly spaced u; one value holds for all u. */
  readonly origin: readonly number[];
  /** The same at the insertion. */
  readonly insertion: readonly number[];
  /** Tendon spreading over one face of the belly beyond the ends; absent where the muscle has none. */
  readonly aponeurosis?: readonly Aponeurosis[];
}

/** A flat tendon on one face of a belly. */
export interface Aponeurosis {
  readonly end: "origin" | "insertion";
  readonly face: "skin" | "deep";
  /** How far it reaches from its end, as a share of the fibre length. */
  readonly reach: number;
}

/** Everything the body model knows of one muscle, tendon or fascia: its right side. */
export interface MuscleStructure {
  readonly id: StructureId;
  readonly name: string;
  readonly system: Extract<BodySystem, "muscle" | "tendon" | "fascia">;
  readonly layer: DepthLayer;
  /** Foundational Model of Anatomy ids of each side; a mid-line structure lists the same ids twice. */
  readonly fma: { readonly right: readonly string[]; readonly left: readonly string[] };
  /** True for one unpaired structure whose two halves mirror each other. */
  readonly midline: boolean;
  readonly parts: readonly MuscleSheet[];
}

/** A place in a muscle that survives every change of pose and build. All in 0–1. */
export interface MusclePlace {
  /** Across the fibres. */
  readonly u: number;
  /** Along the fibres from the origin. */
  readonly v: number;
  /** 0 on the face toward the skin, 1 on the deep face. */
  readonly depth: number;
}
