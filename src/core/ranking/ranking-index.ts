import type { Side } from "../anatomy/side.ts";
import type { ZoneWeights } from "../pain/zones.ts";

/** One trigger point on one side with all that the ranking needs to know of it. */
export interface RankablePoint {
  readonly triggerPoint: string;
  readonly muscle: string;
  readonly parent: string | null;
  readonly side: Side;
  readonly essential: ZoneWeights;
  readonly spillover: ZoneWeights;
  /** Skin just outside the essential zone: people mark it one to three centimetres off. */
  readonly near: ZoneWeights;
  /** Skin over the point itself, where pressing is tender. */
  readonly local: ZoneWeights;
  /** How common the point is, 0.05–1; a weak prior. */
  readonly prior: number;
  /** True where no manual establishes the pattern, so that its zones are a guess. */
  readonly vague?: boolean;
}

/**
 * Patterns turned round: for each skin vertex the points that reach it. A query then costs what
 * the painted area and the overlap at each place cost, not the number of patterns.
 */
export interface RankingIndex {
  readonly points: readonly RankablePoint[];
  /** Per point: area of the essential zone, and of essential and spillover together, m². */
  readonly essentialArea: Float32Array;
  readonly patternArea: Float32Array;
  /** Skin area that belongs to each vertex, m². */
  readonly vertexArea: Float32Array;
  /** `entries` of vertex i are `start[i] … start[i + 1] − 1`. */
  readonly start: Uint32Array;
  readonly point: Uint16Array;
  /**
   * 0–1 shares, `FIELDS` for each entry of `point`: essential, spillover beyond the essential zone,
   * the place itself, near the essential zone in neither zone.
   */
  readonly cells: Float32Array;
}

/** Shares in one cell of the index. */
export const FIELDS = 4;

/** Sharpens a stored weight (128 = outline) into a share of belonging: 0 at the rim, 1 inside. */
export function membership(weight: number): number {
  const t = (weight - 64) / 96;
  const clamped = t < 0 ? 0 : t > 1 ? 1 : t;
  return clamped * clamped * (3 - 2 * clamped);
}

/** Sorted by vertex: what one point has there (essential, spillover, local, near; 0–1). */
function gather(point: RankablePoint): Map<number, Float32Array> {
  const cells = new Map<number, Float32Array>();
  [point.essential, point.spillover, point.local].forEach((zone, field) => {
    zone.vertices.forEach((vertex, i) => {
      const share = membership(zone.weights[i] ?? 0);
      if (share <= 0) return;
      const cell = cells.get(vertex) ?? new Float32Array(FIELDS);
      cell[field] = share;
      cells.set(vertex, cell);
    });
  });
  point.near.vertices.forEach((vertex, i) => {
    const cell = cells.get(vertex) ?? new Float32Array(FIELDS);
    cell[3] = (point.near.weights[i] ?? 0) / 255;
    cells.set(vertex, cell);
  });
  for (const cell of cells.values()) {
    const [essential = 0, spillover = 0, , near = 0] = cell;
    cell[1] = Math.max(0, spillover - essential);
    cell[3] = Math.max(0, near - Math.max(essential, spillover));
  }
  return cells;
}

/**
 * Builds the index. `vertexArea` has one entry per skin vertex; zones name vertices of that skin.
 * An empty list of points gives an index that answers nothing.
 */
export function buildRankingIndex(
  points: readonly RankablePoint[],
  vertexArea: Float32Array,
): RankingIndex {
  const vertexCount = vertexArea.length;
  const gathered = points.map(gather);
  const start = new Uint32Array(vertexCount + 1);
  for (const cells of gathered) {
    for (const vertex of cells.keys()) start[vertex + 1] = (start[vertex + 1] ?? 0) + 1;
  }
  for (let v = 0; v < vertexCount; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);

  const total = start[vertexCount] ?? 0;
  const next = start.slice(0, vertexCount);
  const point = new Uint16Array(total);
  const packed = new Float32Array(FIELDS * total);
  const essentialArea = new Float32Array(points.length);
  const patternArea = new Float32Array(points.length);
  gathered.forEach((cells, p) => {
    let inner = 0;
    let outer = 0;
    for (const [vertex, cell] of cells) {
      const slot = next[vertex] ?? 0;
      next[vertex] = slot + 1;
      const [e = 0, s = 0] = cell;
      point[slot] = p;
      packed.set(cell, FIELDS * slot);
      const area = vertexArea[vertex] ?? 0;
      inner += area * e;
      outer += area * s;
    }
    essentialArea[p] = inner;
    patternArea[p] = inner + outer;
  });
  return {
    points,
    essentialArea,
    patternArea,
    vertexArea,
    start,
    point,
    cells: packed,
  };
}
