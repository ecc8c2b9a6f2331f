import type { TendonProfile } from "../../src/core/muscle/sheet.ts";
import type { Attachments, StructureFile } from "../steps/muscles/structure-file.ts";

/** Millimetres, model space, right side. */
export type PointMm = readonly [x: number, y: number, z: number];

/** A point of a cross-line, bare or tied to what it belongs to. */
export type Anchor =
  | PointMm
  /** The surface point of a bone or laid structure nearest to `near`, lifted off it along its normal. */
  | { readonly on: string; readonly near: PointMm; readonly liftMm?: number }
  /** A measured landmark (`models/anatomy/landmarks.json`: its bone point, else its surface point). */
  | { readonly landmark: string; readonly offsetMm?: PointMm }
  /** Below the skin point nearest to `near`. */
  | { readonly underSkin: PointMm; readonly depthMm: number }
  /** Below the skin point that a line from straight ahead meets at this x and y. */
  | { readonly skinAhead: readonly [x: number, y: number]; readonly depthMm: number };

/** One cross-line: from u = 0 to u = 1. Two or more points; a smooth curve goes through them. */
export interface CrossLine {
  /** Where along the fibres, 0 origin to 1 insertion. Default: by distance along the middle. */
  readonly v?: number;
  readonly points: readonly Anchor[];
  /** Half the thickness, one for the line or one per point. */
  readonly halfMm: number | readonly number[];
}

/** How a laid sheet makes room among its neighbours. */
export interface Settling {
  /** Structures that it lies on: it stays on their skin side, and rests on them where it is near. */
  readonly over?: readonly string[];
  /** Structures that it lies under: it stays on their deep side. */
  readonly under?: readonly string[];
  /** Other structures that it must not enter, whichever side it passes them on. Bones always count. */
  readonly beside?: readonly string[];
  /** Millimetres by which it may enter what it lies beside: soft neighbours share a contact. Default 0. */
  readonly overlapMm?: number;
  /** How strongly it is drawn into touch with `over` and `under`, 0–1. Default 0.3. */
  readonly touch?: number;
  /** Least depth of the skin face below the skin. Default 1.5; face muscles need less. */
  readonly skinGapMm?: number;
  /** How firmly it keeps the shape it was laid with: 1 plain, 10 stiff. Default 1. */
  readonly stiffness?: number;
  /** How firmly every atom keeps its place: 1 lightly, 100 as much as a contact pulls. Default 1. */
  readonly hold?: number;
  /** A membrane: it moves, but stays as thick as it was laid. */
  readonly keepsThickness?: true;
  /** Ends that may slide with the rest instead of staying where they were laid. */
  readonly loose?: readonly ("origin" | "insertion")[];
}

/** One part as its author lays it. Cross-lines run from the origin to the insertion. */
export interface PartPlan {
  readonly part: string;
  readonly grid: readonly [across: number, along: number];
  readonly lines: readonly CrossLine[];
  /** Default: settle among bones and skin only. `false` leaves it exactly as laid. */
  readonly settle?: Settling | false;
  /**
   * Keeps the face that the lines give: depth 0 lies on the side of u × v. Default: turned so that it
   * looks at the nearest skin.
   */
  readonly keepFace?: true;
  readonly tendon: TendonProfile;
  readonly attach: Attachments;
  /** Stays as laid where the rest of its structure is fitted to a mesh. */
  readonly asLaid?: true;
}

/** A structure that no mesh shows, designed from attachments, published sizes and its neighbours. */
export interface MusclePlan
  extends Pick<StructureFile, "id" | "name" | "system" | "layer" | "fma" | "midline"> {
  /** Where lengths, widths, thicknesses and fibre directions come from. */
  readonly sources: readonly string[];
  readonly parts: readonly PartPlan[];
  /**
   * Node of the reference that shows this structure, where a mesh shows its surface but not its fibres:
   * the plan is then only where the fit to the mesh begins.
   */
  readonly measuredOn?: string;
}
