import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PointSpec } from "../../src/core/geometry/point-spec.ts";
import { at, normalize, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { zoneArea } from "../../src/core/pain/zone-area.ts";
import type { PatternZones } from "../../src/core/pain/zones.ts";
import { resolvePoint } from "../../src/core/skin/resolve-point.ts";
import { buildZones } from "../steps/zones/build-zones.ts";
import { prepareGround } from "../steps/zones/prepare-ground.ts";
import type { ZoneGround } from "../steps/zones/rasterise-zone.ts";
import { readPatterns } from "../steps/zones/read-patterns.ts";
import { loadDevelopmentSkin } from "./development-skin.ts";
import { encodePng } from "./render/png.ts";
import { createPicture, drawDot, drawMesh, paste } from "./render/raster.ts";
import { createView, type View } from "./render/view.ts";

/**
 * `npx tsx models/checks/zone-sheet.ts <trigger-point-id> …`: draws each pattern on the skin and
 * writes `.cache/sheets/<id>.png`: front, back, right and left, close up on the zone, then the
 * whole body. Essential red, spillover orange, the point itself (`near`) black. Prints the areas
 * and which regions the zones cover.
 */
const SHEETS = fileURLToPath(new URL("../../.cache/sheets/", import.meta.url));
const PAPER: Vec3 = [238, 238, 240];
const SIDES: readonly Vec3[] = [
  [0, 0, 1],
  [-1, 0, 0],
  [0, 0, -1],
  [1, 0, 0],
];
const TILE = 560;

const flags = process.argv.slice(2).filter((a) => a.startsWith("--"));
const names = process.argv.slice(2).filter((a) => !a.startsWith("--"));
if (names.length === 0) {
  console.error("Which pattern? npx tsx models/checks/zone-sheet.ts upper-trapezius-1 …");
  process.exit(1);
}
const { surface, mirror, origin } = await loadDevelopmentSkin(flags.includes("--reference"));
const { ground, problems } = prepareGround(surface, mirror);
for (const problem of problems) console.error(problem);
// A muscle's name stands for all of its points.
const records = readPatterns().filter(({ id }) =>
  names.some((name) => id === name || id.replace(/-\d+$/, "") === name),
);
if (records.length === 0) {
  console.error(`No such trigger point in data/trigger-points/: ${names.join(", ")}`);
  process.exit(1);
}
const start = performance.now();
const built = buildZones(ground, records);
console.log(
  `${origin} skin, ${records.length} patterns in ${Math.round(performance.now() - start)} ms`,
);
for (const problem of built.problems) console.error(problem);
mkdirSync(SHEETS, { recursive: true });
for (const pattern of built.patterns) {
  const near = records.find((r) => r.id === pattern.triggerPoint)?.near;
  writeFileSync(`${SHEETS}${pattern.triggerPoint}.png`, sheet(ground, pattern, near));
  console.log(`${pattern.triggerPoint}: .cache/sheets/${pattern.triggerPoint}.png`);
  for (const kind of ["essential", "spillover"] as const) {
    const zone = pattern[kind];
    const cm2 = zoneArea(zone, ground.geodesics.skin.areas) * 1e4;
    console.log(`  ${kind} ${cm2.toFixed(0)} cm²: ${regionsOf(ground, zone)}`);
  }
}

/** Regions inside the outline, largest first, with their share of the zone. */
function regionsOf(on: ZoneGround, zone: PatternZones["essential"]): string {
  const share = new Map<string, number>();
  let total = 0;
  zone.vertices.forEach((v, i) => {
    if (zone.weights[i]! < 128) return;
    const record = on.records[on.region[v]!];
    const x = on.geodesics.skin.surface.positions[3 * v]!;
    const name = `${record?.id}${record?.midline === true || x <= 0 ? "" : " (left)"}`;
    const area = on.geodesics.skin.areas[v]!;
    share.set(name, (share.get(name) ?? 0) + area);
    total += area;
  });
  return [...share]
    .sort((a, b) => b[1] - a[1])
    .map(([name, area]) => `${name} ${Math.round((100 * area) / total)}%`)
    .join(", ");
}

function sheet(on: ZoneGround, pattern: PatternZones, near: PointSpec | undefined): Uint8Array {
  const colours = colourTable(on, pattern);
  const { centre, span } = frameOf(on, pattern);
  const page = createPicture(TILE * 4 + TILE, TILE * 2, PAPER);
  const dot = near === undefined ? null : resolvePoint(near, on.geodesics.skin, on.landmarks);
  const tile = (view: View, x: number, y: number, radius: number): void => {
    const picture = createPicture(view.width, view.height, PAPER);
    drawMesh(picture, view, on.geodesics.skin.surface, (v) => colours[v]!);
    if (dot?.ok) drawDot(picture, view, dot.value.position, radius, [0, 0, 0]);
    paste(page, picture, x, y);
  };
  SIDES.forEach((from, i) => {
    const close = { centre, spanMetres: span, width: TILE, height: TILE };
    tile(createView({ from, ...close }), i * TILE, 0, 4);
    const turned: Vec3 = normalize([
      from[0] + 0.8 * (SIDES[(i + 1) % 4]?.[0] ?? 0),
      i < 2 ? 0.35 : 0.1,
      from[2] + 0.8 * (SIDES[(i + 1) % 4]?.[2] ?? 0),
    ]);
    tile(createView({ from: turned, ...close }), i * TILE, TILE, 4);
  });
  [0, 2].forEach((side, i) => {
    const from = SIDES[side] ?? [0, 0, 1];
    const whole = {
      centre: [0, 0.82, 0.1] as const,
      spanMetres: 1.75,
      width: TILE / 2,
      height: TILE,
    };
    tile(createView({ from, ...whole }), TILE * 4 + (i * TILE) / 2, 0, 3);
  });
  for (const [i, from] of (
    [
      [0, 1, 0],
      [0, -1, 0],
    ] as const
  ).entries()) {
    const small = { centre, spanMetres: span, width: TILE / 2, height: TILE };
    tile(createView({ from, ...small }), TILE * 4 + (i * TILE) / 2, TILE, 3);
  }
  return encodePng(page.rgb, page.width, page.height);
}

/** Skin tone, with the zones laid over it: strong inside the outline, faint in the rim. */
function colourTable(on: ZoneGround, pattern: PatternZones): readonly Vec3[] {
  const colours: Vec3[] = Array.from(on.region, () => [222, 203, 186] as const);
  const lay = (zone: PatternZones["essential"], paint: Vec3): void => {
    zone.vertices.forEach((v, i) => {
      const w = zone.weights[i]!;
      const share = w >= 128 ? 0.65 + (0.35 * (w - 128)) / 127 : (0.35 * w) / 128;
      const base = colours[v]!;
      colours[v] = [
        base[0] + (paint[0] - base[0]) * share,
        base[1] + (paint[1] - base[1]) * share,
        base[2] + (paint[2] - base[2]) * share,
      ];
    });
  };
  lay(pattern.spillover, [240, 160, 40]);
  lay(pattern.essential, [205, 30, 30]);
  return colours;
}

/** Middle and height of what to look at closely. */
function frameOf(on: ZoneGround, pattern: PatternZones): { centre: Vec3; span: number } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const zone of [pattern.essential, pattern.spillover]) {
    for (const v of zone.vertices) {
      const p = at(on.geodesics.skin.surface.positions, v);
      for (const k of [0, 1, 2] as const) {
        low[k] = Math.min(low[k]!, p[k]);
        high[k] = Math.max(high[k]!, p[k]);
      }
    }
  }
  if (low[0] === Infinity) return { centre: [0, 0.82, 0.1], span: 1.75 };
  const middle = (k: number): number => (low[k]! + high[k]!) / 2;
  const widest = Math.max(...[0, 1, 2].map((k) => high[k]! - low[k]!));
  return { centre: [middle(0), middle(1), middle(2)], span: Math.max(0.16, 1.25 * widest) };
}
