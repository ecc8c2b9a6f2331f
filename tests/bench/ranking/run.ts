import { readFileSync, writeFileSync } from "node:fs";
import { rankPoints } from "../../../src/core/ranking/rank-points.ts";
import { buildRankingIndex } from "../../../src/core/ranking/ranking-index.ts";
import { RANKING_DEFAULTS } from "../../../src/core/ranking/ranking-options.ts";
import { createSkinGeodesics } from "../../../src/core/skin/skin-geodesics.ts";
import { fixedZoneRule, type Method, nearestMuscle } from "./baselines.ts";
import { type Half, pairCases, ranksIn, singleCases } from "./cases.ts";
import { type Ground, loadGround } from "./ground.ts";
import { type Outcome, pairTable, singleTable } from "./report.ts";
import { speedTable } from "./speed.ts";

/**
 * `npm run bench:ranking`: made-up patients against the ranking and two simple rules, printed and
 * written into docs/ranking-benchmark.md. With `--tuning`, the half that numbers are chosen on is
 * printed and nothing is written.
 */
const PAGE = "docs/ranking-benchmark.md";
const MARKS = ["<!-- figures -->", "<!-- end of figures -->"] as const;
const ROUNDS = 4;
const PAIRS = 800;

function knotmap(ground: Ground): Method {
  const index = buildRankingIndex(ground.points, ground.skin.areas);
  const keyOf = (point: { triggerPoint: string; side: string }) =>
    `${point.triggerPoint} ${point.side}`;
  const number = new Map(ground.points.map((point, p) => [keyOf(point), p]));
  return (pains) =>
    rankPoints(index, pains, undefined, (id) => id, RANKING_DEFAULTS).results.map(
      (result) => number.get(keyOf(result))!,
    );
}

const ground = await loadGround();
const half: Half = process.argv.includes("--tuning") ? "tuning" : "reporting";
const single = singleCases(ground, half, ROUNDS);
const pairs = pairCases(ground, half, PAIRS);
const methods: readonly (readonly [string, Method])[] = [
  ["Knotmap", knotmap(ground)],
  ["nearest muscle", nearestMuscle(ground.skin, ground.places)],
  ["fixed 0.75 / 0.25", fixedZoneRule(ground.points)],
];
const outcomes: Outcome[] = methods.flatMap(([method, order]) =>
  (["muscle", "group"] as const).map((by) => ({
    method: by === "muscle" ? method : `${method}, by group`,
    single: single.map((one) => ranksIn(ground.points, order(one.pains), one.truth, by)),
    pairs: pairs.map((one) => ranksIn(ground.points, order(one.pains), one.truth, by)),
  })),
);

const figures = [
  `${single.length} patients with one knot, ${pairs.length} with two, of the ${half} half; 95 % confidence intervals in brackets.`,
  singleTable(outcomes),
  pairTable(outcomes),
  "Time of one ranking in Node, on the machine that wrote this page:",
  speedTable(ground, createSkinGeodesics(ground.skin)),
].join("\n\n");
console.log(figures);

if (half === "reporting") {
  const page = readFileSync(PAGE, "utf8");
  const from = page.indexOf(MARKS[0]) + MARKS[0].length;
  const to = page.indexOf(MARKS[1]);
  if (to < from) throw new Error(`bench:ranking: ${PAGE} lacks its marks for the figures`);
  writeFileSync(PAGE, `${page.slice(0, from)}\n${figures}\n${page.slice(to)}`);
}
