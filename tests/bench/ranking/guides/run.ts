import { readFileSync, writeFileSync } from "node:fs";
import { loadEngine } from "../../../../src/cli/load-engine.ts";
import { GUIDES, VIGNETTES } from "./index.ts";
import { measureRegion, measureVignette } from "./measure.ts";
import { overallTable, regionTable, vignetteTable } from "./report.ts";

/**
 * `npm run bench:guides`: clicks all over the body against what published guides list for each
 * region, and made-up people; printed and written into docs/ranking-guides.md. Needs a built model.
 */
const PAGE = "docs/ranking-guides.md";
const MARKS = ["<!-- figures -->", "<!-- end of figures -->"] as const;

const engine = await loadEngine();
const regions = {
  muscle: GUIDES.map((region) => measureRegion(engine, region, "muscle")),
  group: GUIDES.map((region) => measureRegion(engine, region, "group")),
};
const people = {
  muscle: VIGNETTES.map((one) => measureVignette(engine, one, "muscle")),
  group: VIGNETTES.map((one) => measureVignette(engine, one, "group")),
};
const figures = [overallTable(regions), vignetteTable(people), regionTable(regions.muscle)].join(
  "\n\n",
);
console.log(figures);

const page = readFileSync(PAGE, "utf8");
const from = page.indexOf(MARKS[0]) + MARKS[0].length;
const to = page.indexOf(MARKS[1]);
if (to < from) throw new Error(`bench:guides: ${PAGE} lacks its marks for the figures`);
writeFileSync(PAGE, `${page.slice(0, from)}\n${figures}\n${page.slice(to)}`);
