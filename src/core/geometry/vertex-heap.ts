/**
 * A priority queue of vertex numbers with changeable keys: binary heap plus a table of places.
 * Ties are taken in the order of vertex numbers, so that results never depend on history.
 */
export class VertexHeap {
  private readonly heap: number[] = [];
  private readonly place: Int32Array;

  /** `keys` belongs to the caller, who writes a key before calling `push`. */
  constructor(
    vertexCount: number,
    private readonly keys: Float64Array,
  ) {
    this.place = new Int32Array(vertexCount).fill(-1);
  }

  get size(): number {
    return this.heap.length;
  }

  /** Inserts a vertex, or moves it up after its key has become smaller. */
  push(vertex: number): void {
    let i = this.place[vertex]!;
    if (i < 0) {
      i = this.heap.length;
      this.heap.push(vertex);
    }
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const other = this.heap[parent]!;
      if (!this.before(vertex, other)) break;
      this.set(i, other);
      i = parent;
    }
    this.set(i, vertex);
  }

  /** Takes out the vertex with the smallest key; −1 when empty. */
  pop(): number {
    const top = this.heap[0];
    if (top === undefined) return -1;
    this.place[top] = -1;
    const last = this.heap.pop()!;
    const n = this.heap.length;
    if (n > 0) {
      let i = 0;
      for (;;) {
        let child = 2 * i + 1;
        if (child >= n) break;
        if (child + 1 < n && this.before(this.heap[child + 1]!, this.heap[child]!)) child++;
        const other = this.heap[child]!;
        if (!this.before(other, last)) break;
        this.set(i, other);
        i = child;
      }
      this.set(i, last);
    }
    return top;
  }

  /** Empties the queue. */
  clear(): void {
    for (const vertex of this.heap) this.place[vertex] = -1;
    this.heap.length = 0;
  }

  private set(i: number, vertex: number): void {
    this.heap[i] = vertex;
    this.place[vertex] = i;
  }

  private before(a: number, b: number): boolean {
    const ka = this.keys[a]!;
    const kb = this.keys[b]!;
    return ka < kb || (ka === kb && a < b);
  }
}
