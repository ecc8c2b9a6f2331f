/** A triangle surface: model space, metres, counter-clockwise seen from outside. */
export interface TriangleMesh {
  /** xyz per vertex. */
  readonly positions: Float32Array;
  /** Three vertex indices per triangle. */
  readonly index: Uint32Array;
}
