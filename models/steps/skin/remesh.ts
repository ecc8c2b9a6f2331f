import type { ImplicitField } from "../../field/implicit-field.ts";
import { HalfEdgeMesh, previous } from "./half-edge-mesh.ts";
import type { RawMesh } from "./march-half.ts";

/** How the surface is meshed anew. */
export interface RemeshOptions {
  /** Longest edge wanted at a point on the surface, mm; creases get shorter ones by themselves. */
  readonly edgeLengthMm: (x: number, y: number, z: number) => number;
  /** Rounds of split, collapse, flip and relax after the first thinning. Default 10. */
  readonly rounds?: number;
}

/** A mesh that lies on the field's surface. */
export interface FieldSurface extends RawMesh {
  /** Unit outward normals from the field's gradient, xyz per vertex. */
  readonly normals: Float64Array;
}

/** How far the normal may turn along one edge: about 35°. */
const TURN = 0.6;
/** No edge is made shorter than this for the sake of curvature, mm. */
const FINEST_MM = 1.3;
/** Vertices inside the half stay at least this far from the mid-plane, mm. */
const LEAST_OFF_PLANE_MM = 0.05;
/** Growth of the wanted length per millimetre away from a crease. */
const GRADE = 0.35;

/** Vertices on the border stay on the plane x = 0. */
class Remesher {
  readonly mesh: HalfEdgeMesh;
  private readonly gradient = new Float64Array(3);
  private readonly ringA: number[] = [];
  private readonly ringB: number[] = [];
  private readonly fan: number[] = [];
  normals: Float64Array;
  /** Wanted edge length per vertex, mm. */
  private want: Float64Array;

  constructor(
    raw: RawMesh,
    private readonly field: ImplicitField,
    private readonly wanted: RemeshOptions["edgeLengthMm"],
  ) {
    this.mesh = new HalfEdgeMesh(raw.positions, raw.index);
    this.normals = new Float64Array(raw.positions.length);
    this.want = new Float64Array(raw.positions.length / 3);
    const p = this.mesh.positions;
    for (let v = 0; v < this.want.length; v++) {
      this.want[v] = wanted(p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!);
    }
  }

  /**
   * Sets the wanted length per vertex anew: what the place asks for, less where the surface turns by
   * more than `TURN` within it (creases, rims), and growing gently from there.
   */
  refreshWants(): void {
    const { mesh, want, normals: n } = this;
    const p = mesh.positions;
    for (let v = 0; v < mesh.vertexCount; v++) {
      if (mesh.out[v]! >= 0) want[v] = this.wanted(p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!);
    }
    const eachEdge = (visit: (a: number, b: number, length: number) => void): void => {
      for (let h = 0; h < 3 * mesh.triangleCount; h++) {
        if (mesh.origin[h]! < 0 || mesh.twin[h]! > h) continue;
        visit(mesh.origin[h]!, mesh.target(h), mesh.length(h));
      }
    };
    eachEdge((a, b, length) => {
      const turn = Math.hypot(
        n[3 * a]! - n[3 * b]!,
        n[3 * a + 1]! - n[3 * b + 1]!,
        n[3 * a + 2]! - n[3 * b + 2]!,
      );
      const limit = Math.max(FINEST_MM, (TURN * length) / Math.max(turn, 1e-6));
      want[a] = Math.min(want[a]!, limit);
      want[b] = Math.min(want[b]!, limit);
    });
    for (let sweep = 0; sweep < 4; sweep++) {
      eachEdge((a, b, length) => {
        want[a] = Math.min(want[a]!, want[b]! + GRADE * length);
        want[b] = Math.min(want[b]!, want[a]! + GRADE * length);
      });
    }
  }

  /** Wanted length of an edge: the mean of what its ends want. */
  private wantedAt(h: number): number {
    return (this.want[this.mesh.origin[h]!]! + this.want[this.mesh.target(h)]!) / 2;
  }

  /** Moves a vertex onto the surface by Newton steps of log(field) and stores its normal. */
  private project(v: number, steps: number): void {
    const { positions: p, border } = this.mesh;
    const o = 3 * v;
    const limit = 0.35 * this.want[v]!;
    const g = this.gradient;
    for (let s = 0; s <= steps; s++) {
      const f = this.field.gradient(p[o]!, p[o + 1]!, p[o + 2]!, g);
      if (border[v]) g[0] = 0;
      const length = Math.hypot(g[0]!, g[1]!, g[2]!);
      if (!(length > 1e-12)) return;
      for (let a = 0; a < 3; a++) this.normals[o + a] = -g[a]! / length;
      if (s === steps) return;
      const raw = f > 0.05 ? (f * Math.log(f)) / length : (f - 1) / length;
      const step = Math.max(-limit, Math.min(limit, raw));
      for (let a = 0; a < 3; a++) p[o + a]! += this.normals[o + a]! * step;
      // The border stays on the mid-plane, all else on its own side of it.
      p[o] = border[v] ? 0 : Math.min(p[o]!, -LEAST_OFF_PLANE_MM);
      if (Math.abs(step) < 1e-4) return;
    }
  }

  projectAll(steps: number): void {
    for (let v = 0; v < this.mesh.vertexCount; v++) {
      if (this.mesh.out[v]! >= 0) this.project(v, steps);
    }
  }

  /** Cosine between a triangle's normal, with one corner replaced, and a direction; 1 when flat. */
  private agreement(a: number, b: number, c: number, direction: readonly number[]): number {
    const p = this.mesh.positions;
    const ux = p[3 * b]! - p[3 * a]!;
    const uy = p[3 * b + 1]! - p[3 * a + 1]!;
    const uz = p[3 * b + 2]! - p[3 * a + 2]!;
    const vx = p[3 * c]! - p[3 * a]!;
    const vy = p[3 * c + 1]! - p[3 * a + 1]!;
    const vz = p[3 * c + 2]! - p[3 * a + 2]!;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    const length = Math.hypot(nx, ny, nz) * Math.hypot(direction[0]!, direction[1]!, direction[2]!);
    if (!(length > 0)) return -1;
    return (nx * direction[0]! + ny * direction[1]! + nz * direction[2]!) / length;
  }

  private sumNormal(...vertices: readonly number[]): number[] {
    const sum = [0, 0, 0];
    for (const v of vertices) for (let a = 0; a < 3; a++) sum[a]! += this.normals[3 * v + a]!;
    return sum;
  }

  splitLong(): number {
    let done = 0;
    const last = 3 * this.mesh.triangleCount;
    for (let h = 0; h < last; h++) {
      if (this.mesh.origin[h]! < 0) continue;
      const twin = this.mesh.twin[h]!;
      if (twin > h) continue;
      if (this.mesh.length(h) < (4 / 3) * this.wantedAt(h)) continue;
      const v = this.mesh.split(h);
      if (v >= this.want.length) {
        const normals = new Float64Array(this.mesh.positions.length);
        const want = new Float64Array(this.mesh.positions.length / 3);
        normals.set(this.normals);
        want.set(this.want);
        this.normals = normals;
        this.want = want;
      }
      this.want[v] = this.wantedAt(h);
      this.project(v, 3);
      done++;
    }
    return done;
  }

  collapseShort(share: number): number {
    let done = 0;
    const { mesh } = this;
    for (let e = 0; e < 3 * mesh.triangleCount; e++) {
      if (mesh.origin[e]! < 0) continue;
      const twin = mesh.twin[e]!;
      if (twin > e) continue;
      const wanted = this.wantedAt(e);
      if (mesh.length(e) > share * wanted) continue;
      // A border vertex stays; so an inner end moves onto it, never the other way.
      let h = e;
      if (mesh.border[mesh.origin[h]!]! && !mesh.border[mesh.target(h)]!) h = twin;
      if (!mesh.canCollapse(h, this.ringA, this.ringB)) continue;
      if (!this.collapseKeepsShape(h, (4 / 3) * wanted)) continue;
      mesh.collapse(h, this.fan);
      done++;
    }
    return done;
  }

  private collapseKeepsShape(h: number, longest: number): boolean {
    const { mesh } = this;
    const [a, b] = [mesh.origin[h]!, mesh.target(h)];
    const p = mesh.positions;
    mesh.fan(a, this.fan);
    for (const e of this.fan) {
      const c = mesh.target(e);
      const d = mesh.origin[previous(e)]!;
      if (c !== b) {
        const length = Math.hypot(
          p[3 * c]! - p[3 * b]!,
          p[3 * c + 1]! - p[3 * b + 1]!,
          p[3 * c + 2]! - p[3 * b + 2]!,
        );
        if (length > longest) return false;
      }
      if (c === b || d === b) continue;
      if (this.agreement(b, c, d, this.sumNormal(b, c, d)) < 0.5) return false;
    }
    return true;
  }

  flipForValence(): number {
    const { mesh } = this;
    let done = 0;
    const valence = mesh.valences();
    const excess = (v: number, change: number): number =>
      (valence[v]! + change - (mesh.border[v] ? 4 : 6)) ** 2;
    for (let h = 0; h < 3 * mesh.triangleCount; h++) {
      const t = mesh.twin[h]!;
      if (mesh.origin[h]! < 0 || t < h) continue;
      const [a, b] = [mesh.origin[h]!, mesh.origin[t]!];
      const [c, d] = [mesh.origin[previous(h)]!, mesh.origin[previous(t)]!];
      const before = excess(a, 0) + excess(b, 0) + excess(c, 0) + excess(d, 0);
      const after = excess(a, -1) + excess(b, -1) + excess(c, 1) + excess(d, 1);
      if (after >= before) continue;
      if (valence[a]! <= 3 || valence[b]! <= 3) continue;
      if (mesh.joined(c, d, this.ringA)) continue;
      if (this.agreement(d, c, a, this.sumNormal(a, c, d)) < 0.6) continue;
      if (this.agreement(c, d, b, this.sumNormal(b, c, d)) < 0.6) continue;
      if (!this.fairAngles(a, b, c, d)) continue;
      mesh.flip(h);
      valence[a]! -= 1;
      valence[b]! -= 1;
      valence[c]! += 1;
      valence[d]! += 1;
      done++;
    }
    return done;
  }

  /** Whether edge c–d would leave no sliver and no cap: angles at c and d's far corners in bounds. */
  private fairAngles(a: number, b: number, c: number, d: number): boolean {
    const p = this.mesh.positions;
    const cosine = (u: number, v: number, w: number): number => {
      let [dot, lu, lw] = [0, 0, 0];
      for (let i = 0; i < 3; i++) {
        const x = p[3 * u + i]! - p[3 * v + i]!;
        const y = p[3 * w + i]! - p[3 * v + i]!;
        dot += x * y;
        lu += x * x;
        lw += y * y;
      }
      return dot / Math.sqrt(lu * lw);
    };
    return (
      Math.max(cosine(c, a, d), cosine(c, b, d)) < 0.9 &&
      Math.min(cosine(c, a, d), cosine(c, b, d)) > -0.9
    );
  }

  /** Moves every vertex towards the middle of its neighbours within the surface. */
  relax(share: number): void {
    const { mesh } = this;
    const p = mesh.positions;
    const ring = this.ringA;
    for (let v = 0; v < mesh.vertexCount; v++) {
      if (mesh.out[v]! < 0) continue;
      let count = mesh.neighbours(v, ring);
      if (mesh.border[v]) {
        ring[1] = ring[count - 1]!;
        count = 2;
      }
      const o = 3 * v;
      const move = [0, 0, 0];
      let weights = 0;
      for (let i = 0; i < count; i++) {
        const n = 3 * ring[i]!;
        const dx = p[n]! - p[o]!;
        const dy = p[n + 1]! - p[o + 1]!;
        const dz = p[n + 2]! - p[o + 2]!;
        // Long edges pull harder, relative to the length wanted there, which evens them out.
        const w = Math.hypot(dx, dy, dz) / (this.want[v]! + this.want[ring[i]!]!);
        move[0]! += w * dx;
        move[1]! += w * dy;
        move[2]! += w * dz;
        weights += w;
      }
      const n = this.normals;
      const along = (move[0]! * n[o]! + move[1]! * n[o + 1]! + move[2]! * n[o + 2]!) / weights;
      for (let a = 0; a < 3; a++) {
        p[o + a]! += share * (move[a]! / weights - along * n[o + a]!);
      }
      if (mesh.border[v]) p[o] = 0;
      this.project(v, 2);
    }
  }

  /** Draws corners of triangles that face against the surface to the middle of their neighbours. */
  untangle(): void {
    const { mesh } = this;
    const p = mesh.positions;
    for (let round = 0; round < 30; round++) {
      const tangled = new Set<number>();
      for (let t = 0; t < 3 * mesh.triangleCount; t += 3) {
        const [a, b, c] = [mesh.origin[t]!, mesh.origin[t + 1]!, mesh.origin[t + 2]!];
        if (a < 0 || this.agreement(a, b, c, this.sumNormal(a, b, c)) > 0.1) continue;
        for (const v of [a, b, c]) tangled.add(v);
      }
      if (tangled.size === 0) return;
      for (const v of tangled) {
        const count = mesh.neighbours(v, this.ringA);
        const ring = mesh.border[v] ? [this.ringA[0]!, this.ringA[count - 1]!] : this.ringA;
        for (let a = 0; a < 3; a++) {
          const middle = ring.reduce((sum, w) => sum + p[3 * w + a]!, 0) / ring.length;
          p[3 * v + a] = (p[3 * v + a]! + middle) / 2;
        }
        if (mesh.border[v]) p[3 * v] = 0;
      }
      for (const v of tangled) this.project(v, 1);
    }
  }
}

/**
 * Isotropic remeshing on an implicit surface (Botsch and Kobbelt, "A remeshing approach to
 * multiresolution modeling", SGP 2004): first the fine marched mesh is thinned, then edges longer
 * than 4/3 of the wanted length are split, shorter than 4/5 collapsed, valences evened by flips and
 * vertices relaxed within the surface, each move followed by Newton steps back onto the field.
 * A border must lie on x = 0 and stays there. Deterministic.
 */
export function remesh(raw: RawMesh, field: ImplicitField, options: RemeshOptions): FieldSurface {
  const remesher = new Remesher(raw, field, options.edgeLengthMm);
  remesher.projectAll(0);
  for (const share of [0.5, 0.8]) {
    for (let pass = 0; pass < 4; pass++) {
      const done = remesher.collapseShort(share);
      if (done < remesher.mesh.vertexCount * 0.01) break;
    }
    remesher.flipForValence();
  }
  const rounds = options.rounds ?? 10;
  for (let round = 0; round < rounds; round++) {
    remesher.refreshWants();
    remesher.splitLong();
    remesher.collapseShort(0.8);
    remesher.flipForValence();
    remesher.relax(0.6);
    remesher.relax(0.6);
  }
  for (let i = 0; i < 3; i++) {
    remesher.flipForValence();
    remesher.relax(0.5);
  }
  remesher.untangle();
  remesher.projectAll(6);
  const { mesh, normals } = remesher;
  const kept: number[] = [];
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (mesh.out[v]! >= 0) kept.push(normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!);
  }
  return { ...mesh.compact(), normals: Float64Array.from(kept) };
}
