/**
 * An editable triangle surface with or without border. Half-edge `3t + k` runs from corner k of
 * triangle t to the next corner; `twin` is the opposite half-edge, −1 on the border. Every vertex
 * must have a single fan of triangles. Positions are millimetres. Removed triangles and vertices
 * stay as holes until `compact`.
 */
export class HalfEdgeMesh {
  positions: Float64Array;
  /** Start vertex of each half-edge; −1 in removed triangles. */
  origin: Int32Array;
  twin: Int32Array;
  /** One outgoing half-edge per vertex, the first of its fan where it lies on the border; −1 removed. */
  out: Int32Array;
  border: Uint8Array;
  vertexCount: number;
  triangleCount: number;

  constructor(positions: ArrayLike<number>, index: ArrayLike<number>) {
    this.vertexCount = positions.length / 3;
    this.triangleCount = index.length / 3;
    this.positions = Float64Array.from(positions);
    this.origin = Int32Array.from(index);
    this.twin = new Int32Array(index.length).fill(-1);
    this.out = new Int32Array(this.vertexCount).fill(-1);
    this.border = new Uint8Array(this.vertexCount);
    const open = new Map<number, number>();
    for (let h = 0; h < index.length; h++) {
      const a = this.origin[h]!;
      const b = this.origin[next(h)]!;
      const other = open.get(b * this.vertexCount + a);
      if (other !== undefined) {
        this.twin[h] = other;
        this.twin[other] = h;
        open.delete(b * this.vertexCount + a);
      } else {
        const key = a * this.vertexCount + b;
        if (open.has(key))
          throw new Error(`half-edge mesh: edge ${a}-${b} has more than two triangles`);
        open.set(key, h);
      }
      this.out[a] = h;
    }
    for (const h of open.values()) {
      this.out[this.origin[h]!] = h;
      this.border[this.origin[h]!] = 1;
      this.border[this.origin[next(h)]!] = 1;
    }
  }

  /** The vertex a half-edge points to. */
  target(h: number): number {
    return this.origin[next(h)]!;
  }

  /** Length of a half-edge, mm. */
  length(h: number): number {
    const a = 3 * this.origin[h]!;
    const b = 3 * this.target(h);
    const p = this.positions;
    return Math.hypot(p[a]! - p[b]!, p[a + 1]! - p[b + 1]!, p[a + 2]! - p[b + 2]!);
  }

  /** Writes the vertices around `v` to `ring` in order and returns their number. */
  neighbours(v: number, ring: number[]): number {
    ring.length = 0;
    const first = this.out[v]!;
    let h = first;
    do {
      ring.push(this.target(h));
      const before = previous(h);
      const across = this.twin[before]!;
      if (across < 0) {
        ring.push(this.origin[before]!);
        break;
      }
      h = across;
    } while (h !== first);
    return ring.length;
  }

  /** The number of edges at every vertex. */
  valences(): Uint16Array {
    const valence = new Uint16Array(this.vertexCount);
    for (let h = 0; h < 3 * this.triangleCount; h++) {
      if (this.origin[h]! < 0) continue;
      valence[this.origin[h]!]! += 1;
      if (this.twin[h]! < 0) valence[this.target(h)]! += 1;
    }
    return valence;
  }

  /** Outgoing half-edges of `v`, counter-clockwise, starting at the border where there is one. */
  fan(v: number, edges: number[]): number {
    edges.length = 0;
    const first = this.out[v]!;
    let h = first;
    do {
      edges.push(h);
      h = this.twin[previous(h)]!;
    } while (h >= 0 && h !== first);
    return edges.length;
  }

  private link(a: number, b: number): void {
    if (a >= 0) this.twin[a] = b;
    if (b >= 0) this.twin[b] = a;
  }

  private addTriangle(a: number, b: number, c: number): number {
    const h = 3 * this.triangleCount++;
    if (h + 3 > this.origin.length) {
      const size = Math.max(64, 2 * this.origin.length);
      const [origin, twin] = [new Int32Array(size), new Int32Array(size)];
      origin.set(this.origin);
      twin.set(this.twin);
      this.origin = origin;
      this.twin = twin;
    }
    this.origin[h] = a;
    this.origin[h + 1] = b;
    this.origin[h + 2] = c;
    return h;
  }

  /** Splits the edge of `h` in its middle and returns the new vertex. */
  split(h: number): number {
    const t = this.twin[h]!;
    const [a, b, c] = [this.origin[h]!, this.target(h), this.origin[previous(h)]!];
    const v = this.vertexCount++;
    if (3 * v + 3 > this.positions.length) {
      const positions = new Float64Array(2 * this.positions.length + 3);
      positions.set(this.positions);
      this.positions = positions;
    }
    if (v >= this.out.length) {
      const [out, border] = [new Int32Array(2 * v + 1), new Uint8Array(2 * v + 1)];
      out.set(this.out);
      border.set(this.border);
      this.out = out;
      this.border = border;
    }
    for (let i = 0; i < 3; i++) {
      this.positions[3 * v + i] = (this.positions[3 * a + i]! + this.positions[3 * b + i]!) / 2;
    }
    this.border[v] = t < 0 ? 1 : 0;
    // Triangle a b c becomes a v c and v b c.
    const hb = next(h);
    const outerB = this.twin[hb]!;
    const n = this.addTriangle(v, b, c);
    this.origin[hb] = v;
    this.link(n + 1, outerB);
    this.link(n + 2, hb);
    this.out[v] = n;
    if (this.out[b] === hb) this.out[b] = n + 1;
    if (t < 0) {
      this.twin[n] = -1;
    } else {
      // Triangle b a d becomes v a d and b v d.
      const d = this.origin[previous(t)]!;
      const dp = previous(t);
      const outerD = this.twin[dp]!;
      const m = this.addTriangle(b, v, d);
      this.origin[t] = v;
      this.link(m + 2, outerD);
      this.link(m + 1, dp);
      this.link(m, n);
      this.link(t, h);
      if (this.out[b] === t) this.out[b] = m;
      if (this.out[d] === dp) this.out[d] = m + 2;
    }
    return v;
  }

  /** Whether the edge of `h` can be collapsed without harm to the surface's topology. */
  canCollapse(h: number, ringA: number[], ringB: number[]): boolean {
    const [a, b] = [this.origin[h]!, this.target(h)];
    const onBorder = this.twin[h]! < 0;
    if (this.border[a]! && this.border[b]! && !onBorder) return false;
    const nA = this.neighbours(a, ringA);
    const nB = this.neighbours(b, ringB);
    let shared = 0;
    for (let i = 0; i < nA; i++) if (ringB.includes(ringA[i]!)) shared++;
    if (shared !== (onBorder ? 1 : 2)) return false;
    // The vertices across the edge lose one neighbour and must keep three, or two on the border.
    for (const side of onBorder ? [h] : [h, this.twin[h]!]) {
      const c = this.origin[previous(side)]!;
      const n = this.neighbours(c, ringA);
      if (n <= (this.border[c]! ? 2 : 3)) return false;
    }
    return nA + nB > (onBorder ? 4 : 6);
  }

  /** Moves the start of `h` onto its end and removes what lies between; `canCollapse` must hold. */
  collapse(h: number, fan: number[]): void {
    const [a, b] = [this.origin[h]!, this.target(h)];
    const t = this.twin[h]!;
    this.fan(a, fan);
    for (const e of fan) this.origin[e] = b;
    const seal = (edge: number): void => {
      // The two other sides of the vanishing triangle become one edge.
      const [p, q] = [this.twin[next(edge)]!, this.twin[previous(edge)]!];
      this.link(p, q);
      const c = this.origin[previous(edge)]!;
      const kept = p >= 0 ? p : q;
      // p runs c → b, q runs b → c (once a has become b).
      this.out[c] = p >= 0 ? p : next(q);
      this.out[b] = q >= 0 ? q : next(p);
      if (kept < 0) throw new Error("half-edge mesh: collapse of a lone triangle");
      const triangle = Math.floor(edge / 3);
      for (let i = 0; i < 3; i++) this.origin[3 * triangle + i] = -1;
    };
    const across = this.origin[previous(h)]!;
    const opposite = t >= 0 ? this.origin[previous(t)]! : -1;
    seal(h);
    if (t >= 0) seal(t);
    this.out[a] = -1;
    if (this.border[a]) this.border[b] = 1;
    for (const v of [b, across, opposite]) if (v >= 0) this.rewind(v);
  }

  /** Makes `out` of a border vertex the first half-edge of its fan. */
  private rewind(v: number): void {
    const first = this.out[v]!;
    let h = first;
    for (;;) {
      const t = this.twin[h]!;
      if (t < 0) break;
      h = next(t);
      if (h === first) break;
    }
    this.out[v] = h;
  }

  /** Turns the inner edge of `h` inside its two triangles. The new edge must not exist yet. */
  flip(h: number): void {
    const t = this.twin[h]!;
    const [hn, hp, tn, tp] = [next(h), previous(h), next(t), previous(t)];
    const [a, b, c, d] = [this.origin[h]!, this.origin[t]!, this.origin[hp]!, this.origin[tp]!];
    const [bc, ca, ad, db] = [this.twin[hn]!, this.twin[hp]!, this.twin[tn]!, this.twin[tp]!];
    // Triangles d c a (in h's place, h: d→c) and c d b (in t's place, t: c→d).
    this.origin[h] = d;
    this.origin[hn] = c;
    this.origin[hp] = a;
    this.origin[t] = c;
    this.origin[tn] = d;
    this.origin[tp] = b;
    this.link(hn, ca);
    this.link(hp, ad);
    this.link(tn, db);
    this.link(tp, bc);
    this.out[a] = hp;
    this.out[b] = tp;
    this.out[c] = hn;
    this.out[d] = tn;
    for (const v of [a, b, c, d]) if (this.border[v]) this.rewind(v);
  }

  /** Whether two vertices are joined by an edge. */
  joined(a: number, b: number, ring: number[]): boolean {
    this.neighbours(a, ring);
    return ring.includes(b);
  }

  /** The living part as plain arrays, vertices in their old order. */
  compact(): { positions: Float64Array; index: Uint32Array } {
    const renumbered = new Int32Array(this.vertexCount).fill(-1);
    const positions: number[] = [];
    for (let v = 0; v < this.vertexCount; v++) {
      if (this.out[v]! < 0) continue;
      renumbered[v] = positions.length / 3;
      for (let i = 0; i < 3; i++) positions.push(this.positions[3 * v + i]!);
    }
    const index: number[] = [];
    for (let h = 0; h < 3 * this.triangleCount; h++) {
      const v = this.origin[h]!;
      if (v >= 0) index.push(renumbered[v]!);
    }
    return { positions: Float64Array.from(positions), index: Uint32Array.from(index) };
  }
}

/** The half-edge after `h` in its triangle. */
export function next(h: number): number {
  return h % 3 === 2 ? h - 2 : h + 1;
}

/** The half-edge before `h` in its triangle. */
export function previous(h: number): number {
  return h % 3 === 0 ? h + 2 : h - 1;
}
