/** The one function of `meshoptimizer`'s `MeshoptSimplifier` that is used. */
export interface Simplifier {
  simplifyWithAttributes(
    index: Uint32Array,
    positions: Float32Array,
    positionStride: number,
    attributes: Float32Array,
    attributeStride: number,
    attributeWeights: number[],
    lock: Uint8Array | null,
    targetIndexCount: number,
    targetError: number,
    flags?: "ErrorAbsolute"[],
  ): [Uint32Array, number];
}

/** Rounds of locking before a touching edge is put up with. */
const ROUNDS = 5;

/** A normal that is off by one radian counts as much as this distance, mm: keeps shading calm. */
const NORMAL_WEIGHT_MM = 0.15;

/** Vertices of edges that more than one triangle runs along in the same direction. */
export function touchingVertices(index: Uint32Array, vertices: number): Set<number> {
  const seen = new Set<number>();
  const touching = new Set<number>();
  for (let t = 0; t < index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [index[t + k]!, index[t + ((k + 1) % 3)]!];
      const key = a * vertices + b;
      if (seen.has(key)) touching.add(a).add(b);
      seen.add(key);
    }
  }
  return touching;
}

/**
 * Simplifies a mesh to within `toleranceMm`. Where that would make the two faces of a thin plate
 * share an edge, the surroundings keep their full detail, so that a manifold mesh stays manifold.
 * Returns the new triangles over the same vertices.
 */
export function simplifyClosed(
  mesh: {
    readonly positions: Float32Array;
    readonly normals: Float32Array;
    readonly index: Uint32Array;
  },
  toleranceMm: number,
  simplifier: Simplifier,
): Uint32Array {
  const vertices = mesh.positions.length / 3;
  const lock = new Uint8Array(vertices);
  let result = mesh.index;
  for (let round = 0; round < ROUNDS; round++) {
    [result] = simplifier.simplifyWithAttributes(
      mesh.index,
      mesh.positions,
      3,
      mesh.normals,
      3,
      [NORMAL_WEIGHT_MM, NORMAL_WEIGHT_MM, NORMAL_WEIGHT_MM],
      lock,
      0,
      toleranceMm,
      ["ErrorAbsolute"],
    );
    const touching = touchingVertices(result, vertices);
    if (touching.size === 0) return result;
    lockAround(mesh.positions, touching, lock, 4 * toleranceMm);
  }
  return result;
}

function lockAround(
  positions: Float32Array,
  centres: ReadonlySet<number>,
  lock: Uint8Array,
  radiusMm: number,
): void {
  for (let v = 0; v < lock.length; v++) {
    for (const c of centres) {
      const d = Math.hypot(
        positions[3 * v]! - positions[3 * c]!,
        positions[3 * v + 1]! - positions[3 * c + 1]!,
        positions[3 * v + 2]! - positions[3 * c + 2]!,
      );
      if (d > radiusMm) continue;
      lock[v] = 1;
      break;
    }
  }
}
