/**
 * What blobs are fitted to. All lengths in millimetres. Surface samples carry unit outward normals;
 * space samples carry their signed distance to the surface, positive inside.
 */
export interface ShapeSamples {
  /** xyz per surface sample. */
  readonly surface: Float64Array;
  /** Unit outward normal per surface sample. */
  readonly normals: Float64Array;
  /** xyz per space sample. */
  readonly space: Float64Array;
  /** Signed distance of each space sample, mm, positive inside. */
  readonly distance: Float64Array;
  /** Optional weight per surface sample (default 1), e.g. to favour the face. */
  readonly weight?: Float64Array;
}

/** A triangle mesh in millimetres. */
export interface MeshMm {
  readonly positions: ArrayLike<number>;
  readonly index: ArrayLike<number>;
}

/** Deterministic random numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
