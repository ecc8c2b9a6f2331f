import { performance } from "node:perf_hooks";
import type { SurfacePoint } from "../../../src/core/geometry/nearest-on-mesh.ts";
import { paintSpot } from "../../../src/core/pain/paint-skin.ts";
import { type NamedPain, rankPoints } from "../../../src/core/ranking/rank-points.ts";
import { buildRankingIndex, type RankablePoint } from "../../../src/core/ranking/ranking-index.ts";
import { RANKING_DEFAULTS } from "../../../src/core/ranking/ranking-options.ts";
import type { SkinGeodesics } from "../../../src/core/skin/skin-geodesics.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import type { Ground } from "./ground.ts";
import { table } from "./report.ts";

const PLACES = 60;
const NO_HALO = { halo: 0, haloWeight: 0 };

/** Painted areas of so many square metres around places all over the body. */
function areas(geodesics: SkinGeodesics, squareMetres: number): NamedPain[] {
  const random = seededRandom(11);
  const triangles = geodesics.skin.surface.index.length / 3;
  const radius = Math.sqrt(squareMetres / Math.PI);
  return Array.from({ length: PLACES }, () => {
    const triangle = Math.floor(random() * triangles);
    const { index, positions } = geodesics.skin.surface;
    const v = 3 * (index[3 * triangle] ?? 0);
    const at: SurfacePoint = {
      position: [positions[v] ?? 0, positions[v + 1] ?? 0, positions[v + 2] ?? 0],
      triangle,
      barycentric: [1, 0, 0],
    };
    const skin = paintSpot(geodesics, at, radius, NO_HALO);
    return { ...skin, intensity: 5, outlined: true, name: "here" };
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Median time of one ranking, milliseconds. */
function timeOf(points: readonly RankablePoint[], ground: Ground, pains: readonly NamedPain[]) {
  const index = buildRankingIndex(points, ground.skin.areas);
  const words = (id: string) => id;
  const run = (pain: NamedPain) => rankPoints(index, [pain], undefined, words, RANKING_DEFAULTS);
  for (const pain of pains) run(pain);
  return median(
    pains.map((pain) => {
      const start = performance.now();
      run(pain);
      return performance.now() - start;
    }),
  );
}

/** The same points so many times over, under other names. */
function copies(points: readonly RankablePoint[], times: number): RankablePoint[] {
  return Array.from({ length: times }, (_, i) =>
    points.map((point) => ({
      ...point,
      triggerPoint: `${point.triggerPoint}-copy-${i}`,
      muscle: `${point.muscle}-copy-${i}`,
    })),
  ).flat();
}

/** Times of the ranking by painted area and by number of zones. */
export function speedTable(ground: Ground, geodesics: SkinGeodesics): string {
  const rows: string[][] = [];
  for (const cm2 of [30, 100, 300, 1000, 3000]) {
    const time = timeOf(ground.points, ground, areas(geodesics, cm2 * 1e-4));
    rows.push([`${cm2} cm²`, "once", time.toFixed(2)]);
  }
  const pains = areas(geodesics, 0.03);
  for (const times of [2, 5, 10]) {
    const time = timeOf(copies(ground.points, times), ground, pains);
    rows.push(["300 cm²", `${times} times over`, time.toFixed(2)]);
  }
  return table(["painted", "all zones", "median, ms"], rows);
}
