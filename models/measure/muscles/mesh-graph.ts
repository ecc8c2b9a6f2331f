/** A mesh as welded vertices with edge neighbours, cut fine enough for walking over it. */
export interface MeshGraph {
  /** xyz per vertex, metres. */
  readonly positions: readonly number[];
  /** Neighbours of each vertex. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Welds vertices closer than 0.05 mm and halves edges until none is longer than `edge` metres. */
export function meshGraph(
  source: { readonly positions: Float32Array; readonly index: Uint32Array },
  edge: number,
): MeshGraph {
  const positions: number[] = [];
  const known = new Map<string, number>();
  const weld = (x: number, y: number, z: number): number => {
    const key = `${Math.round(x * 2e4)},${Math.round(y * 2e4)},${Math.round(z * 2e4)}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    const id = positions.length / 3;
    positions.push(x, y, z);
    known.set(key, id);
    return id;
  };
  const p = source.positions;
  let triangles: (readonly [number, number, number])[] = [];
  for (let t = 0; t < source.index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const o = 3 * source.index[t + k]!;
      return weld(p[o]!, p[o + 1]!, p[o + 2]!);
    });
    if (a !== b && b !== c && c !== a) triangles.push([a!, b!, c!]);
  }
  const span = (a: number, b: number): number =>
    Math.hypot(
      positions[3 * a]! - positions[3 * b]!,
      positions[3 * a + 1]! - positions[3 * b + 1]!,
      positions[3 * a + 2]! - positions[3 * b + 2]!,
    );
  for (let again = true; again; ) {
    again = false;
    const next: typeof triangles = [];
    for (const t of triangles) {
      const spans = [span(t[0], t[1]), span(t[1], t[2]), span(t[2], t[0])];
      const k = spans.indexOf(Math.max(...spans));
      if (spans[k]! <= edge) {
        next.push(t);
        continue;
      }
      again = true;
      const [a, b, c] = [t[k]!, t[(k + 1) % 3]!, t[(k + 2) % 3]!];
      const half = (i: number): number => (positions[3 * a + i]! + positions[3 * b + i]!) / 2;
      const m = weld(half(0), half(1), half(2));
      next.push([a, m, c], [m, b, c]);
    }
    triangles = next;
  }
  const sets = Array.from({ length: positions.length / 3 }, () => new Set<number>());
  for (const [a, b, c] of triangles) {
    sets[a]!.add(b).add(c);
    sets[b]!.add(a).add(c);
    sets[c]!.add(a).add(b);
  }
  return { positions, neighbours: sets.map((s) => [...s].sort((a, b) => a - b)) };
}

/** Shortest distance over the edges from the nearest of `seeds`, infinite where unreachable. */
export function graphDistance(graph: MeshGraph, seeds: readonly number[]): Float64Array {
  const { positions, neighbours } = graph;
  const distance = new Float64Array(neighbours.length).fill(Number.POSITIVE_INFINITY);
  // A bucket queue: edges are a few millimetres at most, so buckets of one keep nearly sorted order.
  const bucket = 0.001;
  const queue: number[][] = [];
  const push = (v: number, d: number): void => {
    distance[v] = d;
    const b = Math.floor(d / bucket);
    let list = queue[b];
    if (!list) {
      list = [];
      queue[b] = list;
    }
    list.push(v);
  };
  for (const s of seeds) push(s, 0);
  for (let b = 0; b < queue.length; b++) {
    const list = queue[b] ?? [];
    for (let i = 0; i < list.length; i++) {
      const v = list[i]!;
      const d = distance[v]!;
      if (Math.floor(d / bucket) !== b) continue;
      for (const w of neighbours[v]!) {
        const step = Math.hypot(
          positions[3 * v]! - positions[3 * w]!,
          positions[3 * v + 1]! - positions[3 * w + 1]!,
          positions[3 * v + 2]! - positions[3 * w + 2]!,
        );
        if (d + step < distance[w]! - 1e-12) push(w, d + step);
      }
    }
  }
  return distance;
}

/** Which connected piece each vertex belongs to, numbered by first appearance. */
export function graphPieces(graph: MeshGraph): Int32Array {
  const piece = new Int32Array(graph.neighbours.length).fill(-1);
  let count = 0;
  for (let v = 0; v < piece.length; v++) {
    if (piece[v]! >= 0) continue;
    const stack = [v];
    piece[v] = count;
    for (let x = stack.pop(); x !== undefined; x = stack.pop()) {
      for (const w of graph.neighbours[x]!) {
        if (piece[w]! < 0) {
          piece[w] = count;
          stack.push(w);
        }
      }
    }
    count++;
  }
  return piece;
}
