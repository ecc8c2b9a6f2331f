import { readFileSync, writeFileSync } from "node:fs";
import { CONFIRM_DEFAULTS, type ConfirmOptions } from "../../../src/core/confirm/index.ts";
import { ownHands } from "../../../src/core/query/own-hands.ts";
import { buildRankingIndex } from "../../../src/core/ranking/ranking-index.ts";
import { createSkinGeodesics } from "../../../src/core/skin/skin-geodesics.ts";
import { type Case, type Half, pairCases, singleCases } from "../ranking/cases.ts";
import { loadGround } from "../ranking/ground.ts";
import { checkedPatient, tapped } from "./checked-patients.ts";
import { play } from "./play.ts";
import {
  atRandom,
  downTheList,
  downTheScores,
  mostTelling,
  type Policy,
  type Setting,
} from "./policies.ts";
import { firstTable, type Outcome, pressTable, worldTable } from "./report.ts";

/**
 * `npm run bench:confirm`: made-up patients answer presses and movements with the published
 * reliability; the next check against the list from its top and against chance. Printed and written
 * into docs/confirming.md. With `--tuning`, the half that numbers are chosen on is printed and
 * nothing is written.
 */
const PAGE = "docs/confirming.md";
const MARKS = ["<!-- figures -->", "<!-- end of figures -->"] as const;
const ROUNDS = 2;
const PAIRS = 200;
const SEEDS: Readonly<Record<Half, number>> = { tuning: 400_009, reporting: 900_001 };

const ground = await loadGround();
const half: Half = process.argv.includes("--tuning") ? "tuning" : "reporting";
const effortOf = ownHands(ground.knowledge);
const index = buildRankingIndex(ground.points, ground.skin.areas);
const movements = new Map(ground.knowledge.movementTests.map((one) => [one.id, one]));
const presses: Setting = { index, movements: new Map(), effortOf };
const everything: Setting = { index, movements, effortOf };

/** Only patients whose knots may be pressed at home: no way of choosing could find the others. */
function canBeFound({ truth }: Case): boolean {
  return truth.every((t) => {
    const { triggerPoint, side } = ground.points[t]!;
    return effortOf({ kind: "press", triggerPoint, side }) !== null;
  });
}

const painted = singleCases(ground, half, ROUNDS).filter(canBeFound);
const geodesics = createSkinGeodesics(ground.skin);
const taps = painted.map((one) => tapped(ground, geodesics, one));
const pairs = pairCases(ground, half, PAIRS).filter(canBeFound);

const WAYS: readonly (readonly [string, Setting, Policy])[] = [
  ["at random", presses, atRandom(presses)],
  ["down the list", presses, downTheList(presses)],
  ["down the scores", presses, downTheScores(presses)],
  ["next check, presses only", presses, mostTelling(presses)],
  ["next check", everything, mostTelling(everything)],
];

function outcomesOf(cases: readonly Case[], world: ConfirmOptions = CONFIRM_DEFAULTS): Outcome[] {
  return WAYS.map(([name, setting, policy]) => ({
    name,
    courses: cases.map((one, i) => {
      const seed = SEEDS[half] + i;
      return play(setting, policy, checkedPatient(ground.points, one, seed, world), seed);
    }),
  }));
}

const twoRaters: ConfirmOptions = {
  ...CONFIRM_DEFAULTS,
  recognitionKappa: Math.sqrt(CONFIRM_DEFAULTS.recognitionKappa),
  tendernessKappa: Math.sqrt(CONFIRM_DEFAULTS.tendernessKappa),
};
const WORLDS: readonly (readonly [string, ConfirmOptions])[] = [
  ["as assumed", CONFIRM_DEFAULTS],
  ["more surely: kappa between two equal examiners", twoRaters],
  ["signs there in 3 of 10 places, not 5", { ...CONFIRM_DEFAULTS, baseRate: 0.3 }],
  ["a press beside the cause never reaches it", { ...CONFIRM_DEFAULTS, nearReached: 0 }],
  ["movements tell nothing", { ...CONFIRM_DEFAULTS, movementKappa: 0 }],
];

const paintedOutcomes = outcomesOf(painted);
const tappedOutcomes = outcomesOf(taps);
const worlds = (cases: readonly Case[]) =>
  worldTable(WORLDS.map(([world, options]) => ({ world, outcomes: outcomesOf(cases, options) })));

const figures = [
  `${painted.length} patients with one knot, ${pairs.length} with two, of the ${half} half; 95 % bootstrap intervals in brackets.`,
  "Presses until the true point was pressed:",
  pressTable("painted", paintedOutcomes),
  pressTable("one tap", tappedOutcomes),
  pressTable("two knots, both", outcomesOf(pairs)),
  "How often, in per cent, the true muscle stands first after so many checks:",
  firstTable("painted", paintedOutcomes),
  firstTable("one tap", tappedOutcomes),
  "Mean presses to the true point where patients answer otherwise than the app assumes; painted, then one tap:",
  worlds(painted),
  worlds(taps),
].join("\n\n");
console.log(figures);

if (half === "reporting") {
  const page = readFileSync(PAGE, "utf8");
  const from = page.indexOf(MARKS[0]) + MARKS[0].length;
  const to = page.indexOf(MARKS[1]);
  if (to < from) throw new Error(`bench:confirm: ${PAGE} lacks its marks for the figures`);
  writeFileSync(PAGE, `${page.slice(0, from)}\n${figures}\n${page.slice(to)}`);
}
