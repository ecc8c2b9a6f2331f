import type { Structure } from "../anatomy/structure.ts";
import type { FibreFrame } from "./fibre-frame.ts";

/**
 * One draw call's worth of geometry: many structures merged, told apart by `structure`.
 * Model space, metres. Triangles are counter-clockwise seen from outside.
 */
export interface BodyLayer {
  /** xyz per vertex. */
  readonly positions: Float32Array;
  /** xyz per vertex, unit length. */
  readonly normals: Float32Array;
  /** Three vertex indices per triangle. */
  readonly index: Uint32Array;
  /** Per vertex: index into `Body.structures`. */
  readonly structure: Uint16Array;
  /** Per vertex: baked ambient light, 255 open, 0 fully occluded. */
  readonly occlusion: Uint8Array;
}

/** Muscles, tendons and fascia: a layer whose vertices also know where along which fibre they lie. */
export interface MuscleLayer extends BodyLayer {
  /**
   * Four numbers per vertex: u across the sheet (0–1), v along the fibres (0 origin, 1 insertion),
   * distance along the fibre from the origin in metres, tendon share (0 red belly, 1 tendon).
   */
  readonly fibre: Float32Array;
  /** Millimetres and directions of the fibres for drawing, where they have been worked out already. */
  readonly frame?: FibreFrame;
}

/**
 * The closed skin. Vertices `0 … halfCount − 1` are the right half including the mid-plane;
 * every vertex off the mid-plane has a mirror twin, given by `mirror`.
 */
export interface SkinLayer extends BodyLayer {
  /** Per vertex: the vertex at the mirrored place (itself on the mid-plane). */
  readonly mirror: Uint32Array;
  /** Per vertex: index into the skin region list of `model.json` (`regions`). */
  readonly region: Uint16Array;
}

/** The whole body as the app draws it and as the headless query asks it. */
export interface Body {
  readonly structures: readonly Structure[];
  readonly muscles: MuscleLayer;
  readonly bones: BodyLayer;
  readonly skin: SkinLayer;
}
