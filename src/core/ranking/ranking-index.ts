import type { Side } from "../anatomy/side.ts";
import type { Vec3 } from "../geometry/vec3.ts";
import type { ZoneWeights } from "../pain/zones.ts";
import type { PainDepth, PainQuality } from "../query/contract.ts";

/** One trigger point on one side with all that the ranking needs to know of it. */
export interface RankablePoint {
  readonly triggerPoint: string;
  readonly muscle: string;
  readonly parent: string | null;
  readonly side: Side;
  /** Where the point lies, model space; `null` where the body does not show it. */
  readonly positionModel: Vec3 | null;
  readonly essential: ZoneWeights;
  readonly spillover: ZoneWeights;
  /** Skin just outside the essential zone: people mark it one to three centimetres off. */
  readonly near: ZoneWeights;
  /** Skin over the point itself, where pressing is tender. */
  readonly local: ZoneWeights;
  /** What people call its muscle, first letter small. */
  readonly name: string;
  /** Muscles whose knots it tends to set off, and those that often join in. */
  readonly keyFor: readonly string[];
  readonly satellites: readonly string[];
  /** How deep its pain seems. */
  readonly depth: PainDepth;
  /** What its pain is felt as, other than an ache; mostly nothing. */
  readonly feltAs: readonly PainQuality[];
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

/** What one point has at each vertex that it reaches: `FIELDS` shares each, as in the index. */
interface Gathered {
  readonly vertices: Uint32Array;
  readonly cells: Float32Array;
}

/** Lays points over a skin one by one; the working arrays are shared and left empty. */
function gatherer(vertexCount: number): (point: RankablePoint) => Gathered {
  const shares = new Float32Array(FIELDS * vertexCount);
  const seen = new Uint8Array(vertexCount);
  const touched: number[] = [];
  const put = (vertex: number, field: number, share: number) => {
    if (share <= 0) return;
    if (seen[vertex] === 0) touched.push(vertex);
    seen[vertex] = 1;
    shares[FIELDS * vertex + field] = share;
  };
  return (point) => {
    [point.essential, point.spillover, point.local].forEach((zone, field) => {
      zone.vertices.forEach((vertex, i) => put(vertex, field, membership(zone.weights[i]!)));
    });
    point.near.vertices.forEach((vertex, i) => put(vertex, 3, point.near.weights[i]! / 255));
    const vertices = Uint32Array.from(touched);
    const cells = new Float32Array(FIELDS * touched.length);
    vertices.forEach((vertex, i) => {
      const from = FIELDS * vertex;
      const essential = shares[from]!;
      const spillover = shares[from + 1]!;
      cells[FIELDS * i] = essential;
      cells[FIELDS * i + 1] = Math.max(0, spillover - essential);
      cells[FIELDS * i + 2] = shares[from + 2]!;
      cells[FIELDS * i + 3] = Math.max(0, shares[from + 3]! - Math.max(essential, spillover));
      shares.fill(0, from, from + FIELDS);
      seen[vertex] = 0;
    });
    touched.length = 0;
    return { vertices, cells };
  };
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
  const gathered = points.map(gatherer(vertexCount));
  const start = new Uint32Array(vertexCount + 1);
  for (const { vertices } of gathered) {
    for (const vertex of vertices) start[vertex + 1]! += 1;
  }
  for (let v = 0; v < vertexCount; v++) start[v + 1]! += start[v]!;

  const total = start[vertexCount]!;
  const next = start.slice(0, vertexCount);
  const point = new Uint16Array(total);
  const packed = new Float32Array(FIELDS * total);
  const essentialArea = new Float32Array(points.length);
  const patternArea = new Float32Array(points.length);
  gathered.forEach(({ vertices, cells }, p) => {
    let inner = 0;
    let outer = 0;
    for (let i = 0; i < vertices.length; i++) {
      const vertex = vertices[i]!;
      const slot = next[vertex]!;
      next[vertex] = slot + 1;
      point[slot] = p;
      for (let field = 0; field < FIELDS; field++) {
        packed[FIELDS * slot + field] = cells[FIELDS * i + field]!;
      }
      inner += vertexArea[vertex]! * cells[FIELDS * i]!;
      outer += vertexArea[vertex]! * cells[FIELDS * i + 1]!;
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
