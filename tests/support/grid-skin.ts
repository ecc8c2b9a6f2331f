import type { Side } from "../../src/core/anatomy/side.ts";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import type { ZoneWeights } from "../../src/core/pain/zones.ts";
import type { PainDepth, PainQuality } from "../../src/core/query/contract.ts";
import type { NamedPain } from "../../src/core/ranking/rank-points.ts";
import type { RankablePoint } from "../../src/core/ranking/ranking-index.ts";

/** A flat square "skin" of unit cells for tests of the ranking: vertex = row * size + column. */
export const GRID_SIZE = 40;
/** Each cell is one square centimetre. */
export const GRID_AREA = new Float32Array(GRID_SIZE * GRID_SIZE).fill(1e-4);

export const NO_ZONE: ZoneWeights = { vertices: new Uint32Array(0), weights: new Uint8Array(0) };

/** All cells of a rectangle, at full weight. */
export function rectangle(row: number, column: number, rows: number, columns: number): ZoneWeights {
  const vertices: number[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (r >= 0 && c >= 0 && r < GRID_SIZE && c < GRID_SIZE) vertices.push(r * GRID_SIZE + c);
    }
  }
  return {
    vertices: Uint32Array.from(vertices),
    weights: new Uint8Array(vertices.length).fill(255),
  };
}

/** The same cells mirrored left to right. */
export function mirrored(zone: ZoneWeights): ZoneWeights {
  const pairs = [...zone.vertices].map((vertex, i) => {
    const column = vertex % GRID_SIZE;
    return [vertex - column + (GRID_SIZE - 1 - column), zone.weights[i] ?? 0] as const;
  });
  pairs.sort((a, b) => a[0] - b[0]);
  return {
    vertices: Uint32Array.from(pairs, (pair) => pair[0]),
    weights: Uint8Array.from(pairs, (pair) => pair[1]),
  };
}

export function point(
  name: string,
  side: Side,
  zones: {
    essential?: ZoneWeights;
    spillover?: ZoneWeights;
    near?: ZoneWeights;
    local?: ZoneWeights;
    keyFor?: readonly string[];
    satellites?: readonly string[];
    depth?: PainDepth;
    feltAs?: readonly PainQuality[];
    prior?: number;
    positionModel?: Vec3;
  },
): RankablePoint {
  return {
    triggerPoint: name,
    muscle: name.replace(/-\d+$/, ""),
    parent: null,
    side,
    positionModel: zones.positionModel ?? null,
    essential: zones.essential ?? NO_ZONE,
    spillover: zones.spillover ?? NO_ZONE,
    near: zones.near ?? NO_ZONE,
    local: zones.local ?? NO_ZONE,
    name: name.replace(/-\d+$/, ""),
    keyFor: zones.keyFor ?? [],
    satellites: zones.satellites ?? [],
    depth: zones.depth ?? "deep",
    feltAs: zones.feltAs ?? [],
    prior: zones.prior ?? 0.5,
  };
}

/** A mark that covers a zone's cells fully. */
export function painOn(zone: ZoneWeights, intensity = 5, name = "somewhere"): NamedPain {
  return {
    vertices: zone.vertices,
    weights: new Float32Array(zone.vertices.length).fill(1),
    intensity,
    name,
  };
}
