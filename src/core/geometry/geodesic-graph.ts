import type { MeshTopology } from "./mesh-topology.ts";
import type { TriangleMesh } from "./triangle-mesh.ts";

/**
 * Everything that a distance front needs to know of a mesh. A stencil says: vertex `target` can be
 * reached across the straight line between vertices `from[2s]` and `from[2s + 1]`.
 */
export interface GeodesicGraph {
  readonly mesh: TriangleMesh;
  readonly topology: MeshTopology;
  readonly target: Uint32Array;
  readonly from: Uint32Array;
  /** Metres from the target to the two `from` vertices, in the unfolded plane. */
  readonly lengths: Float64Array;
  /** Cosine of the angle between these two at the target; never obtuse by much. */
  readonly cosine: Float64Array;
  /** Stencils that start at vertex v: `rows[rowStart[v] … rowStart[v + 1])`. */
  readonly rowStart: Uint32Array;
  readonly rows: Uint32Array;
}

/** How many triangles an obtuse corner may look across for a better pair of neighbours. */
const MAX_UNFOLD = 6;

/**
 * Prepares a mesh for fast marching (Kimmel & Sethian, PNAS 95, 1998). A front must reach a corner
 * through an acute angle; obtuse corners are split by the first vertex that the unfolded strip of
 * neighbouring triangles brings into their view.
 */
export function buildGeodesicGraph(mesh: TriangleMesh, topology: MeshTopology): GeodesicGraph {
  const target: number[] = [];
  const from: number[] = [];
  const lengths: number[] = [];
  const cosine: number[] = [];
  const emit = (
    c: number,
    a: number,
    b: number,
    ax: number,
    ay: number,
    bx: number,
    by: number,
  ) => {
    const la = Math.hypot(ax, ay);
    const lb = Math.hypot(bx, by);
    if (!(la > 0 && lb > 0)) return;
    target.push(c);
    from.push(a, b);
    lengths.push(la, lb);
    cosine.push((ax * bx + ay * by) / (la * lb));
  };
  for (let corner = 0; corner < mesh.index.length; corner++) {
    unfoldCorner(mesh, topology, corner, emit);
  }
  const count = target.length;
  const rowStart = new Uint32Array(topology.vertexCount + 1);
  for (const v of from) rowStart[v + 1]! += 1;
  for (let v = 0; v < topology.vertexCount; v++) rowStart[v + 1]! += rowStart[v]!;
  const fill = rowStart.slice();
  const rows = new Uint32Array(2 * count);
  for (let s = 0; s < count; s++) {
    rows[fill[from[2 * s]!]!++] = s;
    rows[fill[from[2 * s + 1]!]!++] = s;
  }
  return {
    mesh,
    topology,
    target: Uint32Array.from(target),
    from: Uint32Array.from(from),
    lengths: Float64Array.from(lengths),
    cosine: Float64Array.from(cosine),
    rowStart,
    rows,
  };
}

type Emit = (
  c: number,
  a: number,
  b: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
) => void;

/** Emits the stencils of one triangle corner, laid flat with the corner at the origin. */
function unfoldCorner(
  mesh: TriangleMesh,
  topology: MeshTopology,
  corner: number,
  emit: Emit,
): void {
  const { index } = mesh;
  const t = corner - (corner % 3);
  const c = index[corner]!;
  let a = index[t + ((corner + 1) % 3)]!;
  let b = index[t + ((corner + 2) % 3)]!;
  const lca = edge(mesh, c, a);
  const lcb = edge(mesh, c, b);
  const lab = edge(mesh, a, b);
  if (!(lca > 0 && lcb > 0 && lab > 0)) return;
  const cos = clampCosine((lca * lca + lcb * lcb - lab * lab) / (2 * lca * lcb));
  let ax = lca;
  let ay = 0;
  let bx = lcb * cos;
  let by = lcb * Math.sqrt(1 - cos * cos);
  if (cos >= 0) {
    emit(c, a, b, ax, ay, bx, by);
    return;
  }
  // The view of an obtuse corner: d must lie between the normals to both sides.
  const [a0, b0, a0x, a0y, b0x, b0y] = [a, b, ax, ay, bx, by];
  let across = topology.opposite[corner]!;
  for (let step = 0; step < MAX_UNFOLD && across >= 0; step++) {
    const d = index[across]!;
    // d lies beyond the line from a to b, at its lengths from both.
    const lad = edge(mesh, a, d);
    const lbd = edge(mesh, b, d);
    const ex = bx - ax;
    const ey = by - ay;
    const le = Math.hypot(ex, ey);
    if (!(le > 0)) break;
    const along = (lad * lad - lbd * lbd + le * le) / (2 * le);
    const out = Math.sqrt(Math.max(0, lad * lad - along * along));
    // (ey, −ex) points away from the origin, which lies to the left of a → b.
    const dx = ax + (along * ex + out * ey) / le;
    const dy = ay + (along * ey - out * ex) / le;
    const withA = dx * a0x + dy * a0y;
    const withB = dx * b0x + dy * b0y;
    if (withA >= 0 && withB >= 0) {
      emit(c, a0, d, a0x, a0y, dx, dy);
      emit(c, d, b0, dx, dy, b0x, b0y);
      return;
    }
    const t2 = across - (across % 3);
    if (withB < 0) {
      // d is too near to a's side: go on through the edge d–b.
      across = topology.opposite[cornerOf(index, t2, a)]!;
      a = d;
      ax = dx;
      ay = dy;
    } else {
      across = topology.opposite[cornerOf(index, t2, b)]!;
      b = d;
      bx = dx;
      by = dy;
    }
  }
  emit(c, a0, b0, a0x, a0y, b0x, b0y);
}

function cornerOf(index: Uint32Array, triangleStart: number, vertex: number): number {
  for (let k = 0; k < 2; k++) if (index[triangleStart + k] === vertex) return triangleStart + k;
  return triangleStart + 2;
}

function clampCosine(value: number): number {
  return Math.min(1, Math.max(-1, value));
}

function edge(mesh: TriangleMesh, a: number, b: number): number {
  const p = mesh.positions;
  return Math.hypot(
    p[3 * a]! - p[3 * b]!,
    p[3 * a + 1]! - p[3 * b + 1]!,
    p[3 * a + 2]! - p[3 * b + 2]!,
  );
}
