import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { at, normalize, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { vertexNormals } from "../../src/core/geometry/vertex-normals.ts";
import type { TriggerPoint } from "../../src/core/knowledge/records.generated.ts";
import { pointAt, ringCounts, sheetMesh } from "../../src/core/muscle/index.ts";
import { zoneArea } from "../../src/core/pain/zone-area.ts";
import type { PatternZones, ZoneWeights } from "../../src/core/pain/zones.ts";
import { resolvePoint } from "../../src/core/skin/resolve-point.ts";
import type { SkinSurface } from "../../src/core/skin/skin-index.ts";
import { readMuscles } from "../steps/muscles/read-muscles.ts";
import { buildZones } from "../steps/zones/build-zones.ts";
import { readPatterns } from "../steps/zones/read-patterns.ts";
import { loadModelGround } from "./model-ground.ts";
import { encodePng } from "./render/png.ts";
import { createPicture, drawDot, drawMesh, type Picture, paste } from "./render/raster.ts";
import { createView, type View } from "./render/view.ts";
import { piecesOf, regionShares, type ZoneSurface } from "./zone-facts.ts";

/**
 * `npm run sheet:patterns -- [muscle or trigger-point ids]`: draws each point and its pattern for
 * review by eye, one picture per muscle, one row per point, into `reports/patterns/`. A row shows the
 * muscle between the bones from two sides (the point is the black dot, the skin over it the blue
 * one), then the pattern (essential red, spillover orange) close up from front, right, back and left
 * (or below),
 * and on the whole body from front and back. Prints areas, pieces and the regions that a zone covers.
 * Needs a built model (`npm run build:model`); records are read as they are now.
 */
const FOLDER = fileURLToPath(new URL("../../reports/patterns/", import.meta.url));
const PAPER: Vec3 = [240, 240, 242];
const SKIN: Vec3 = [222, 203, 186];
const BONE: Vec3 = [228, 222, 206];
const FLESH: Vec3 = [196, 92, 80];
const SIDES: readonly Vec3[] = [
  [0, 0, 1],
  [-1, 0, 0],
  [0, 0, -1],
  [1, 0, 0],
];
const TILE = 300;
/** Nothing higher than this, metres, can be seen from below past the rest of the body. */
const HIGHEST_BELOW = 0.85;
/** Whole-body tiles are narrow. */
const SLIM = 150;

const { engine, ground } = await loadModelGround();
const surface: ZoneSurface = {
  skin: ground.geodesics.skin,
  region: ground.region,
  regions: ground.records,
};
const names = process.argv.slice(2);
const records = (readPatterns() as readonly TriggerPoint[])
  .filter(({ id, muscle }) => names.length === 0 || names.includes(id) || names.includes(muscle))
  .toSorted((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
if (records.length === 0) {
  console.error(`No such trigger point in data/trigger-points/: ${names.join(", ")}`);
  process.exit(1);
}
const sheets = new Map(readMuscles().map((muscle) => [muscle.id as string, muscle]));
const built = buildZones(ground, records);
for (const problem of built.problems) console.error(problem);
const patterns = new Map(built.patterns.map((one) => [one.triggerPoint as string, one]));
mkdirSync(FOLDER, { recursive: true });
for (const muscle of new Set(records.map((record) => record.muscle))) {
  const rows = records.filter((record) => record.muscle === muscle);
  const page = createPicture(6 * TILE + 2 * SLIM, rows.length * TILE, PAPER);
  rows.forEach((record, i) => {
    drawRow(page, i * TILE, record);
  });
  writeFileSync(`${FOLDER}${muscle}.png`, encodePng(page.rgb, page.width, page.height));
  console.log(`reports/patterns/${muscle}.png`);
  for (const record of rows) report(record);
}

function report(record: TriggerPoint): void {
  const pattern = patterns.get(record.id);
  const over = resolvePoint(record.near, ground.geodesics.skin, ground.landmarks);
  const region = over.ok ? engine.locate([...over.value.position]) : null;
  const found = region?.ok ? region.value.region.id : "nowhere";
  console.log(
    `  ${record.id}: under ${found}${found === record.region ? "" : `, but the record names ${record.region}`}`,
  );
  for (const kind of ["essential", "spillover"] as const) {
    const zone = pattern?.[kind];
    const spec = record.pattern[kind];
    if (!zone || !spec) continue;
    const cm2 = zoneArea(zone, ground.geodesics.skin.areas) * 1e4;
    const shares = regionShares(surface, zone);
    const named = new Set<string>(spec.regions);
    const within = shares.reduce((sum, one) => sum + (named.has(one.region) ? one.share : 0), 0);
    const list = shares
      .filter((one) => one.share >= 0.01)
      .map(
        ({ region: id, left, share }) =>
          `${id}${left ? " (left)" : ""}${named.has(id) ? "" : "*"} ${Math.round(100 * share)}`,
      );
    const pieces = piecesOf(surface, zone);
    const declared = spec.pieces ?? 1;
    console.log(
      `    ${kind} ${cm2.toFixed(1)} cm², ${pieces} piece(s)${pieces === declared ? "" : `, declared ${declared}`}, ` +
        `${Math.round(100 * within)} % in its regions (* = not named): ${list.join(", ")}`,
    );
  }
}

function drawRow(page: Picture, y: number, record: TriggerPoint): void {
  const pattern = patterns.get(record.id);
  drawMuscle(page, y, record);
  if (!pattern) return;
  const colours = colourTable(pattern);
  const { centre, span } = frameOf(pattern);
  const tile = (view: View, x: number): void => {
    const picture = createPicture(view.width, view.height, PAPER);
    drawMesh(picture, view, ground.geodesics.skin.surface, (v) => colours[v]!);
    const over = resolvePoint(record.near, ground.geodesics.skin, ground.landmarks);
    if (over.ok) drawDot(picture, view, over.value.position, 3, [20, 60, 160]);
    paste(page, picture, x, y);
  };
  // Soles and the pelvic floor are seen from below instead of from the left.
  const ways: readonly Vec3[] = facesDown(pattern) ? [...SIDES.slice(0, 3), [0, -1, 0]] : SIDES;
  ways.forEach((from, i) => {
    const view = createView({ from, centre, spanMetres: span, width: TILE, height: TILE });
    tile(view, (2 + i) * TILE);
  });
  [0, 2].forEach((side, i) => {
    const from = SIDES[side] ?? [0, 0, 1];
    const whole = { centre: [0, 0.82, 0.1] as const, spanMetres: 1.75 };
    tile(createView({ from, ...whole, width: SLIM, height: TILE }), 6 * TILE + i * SLIM);
  });
}

/** The muscle between the bones, from the side of its point and a quarter turn on. */
function drawMuscle(page: Picture, y: number, record: TriggerPoint): void {
  const muscle = sheets.get(record.muscle);
  const sheet = muscle?.parts.find((part) => part.part === record.place.part);
  if (!muscle || !sheet) {
    console.error(`${record.id}: the body has no ${record.muscle}, part ${record.place.part}`);
    return;
  }
  const position = pointAt(sheet, record.place);
  const over = resolvePoint(record.near, ground.geodesics.skin, ground.landmarks);
  const [dx, , dz] = over.ok
    ? [0, 1, 2].map((k) => over.value.position[k]! - position[k]!)
    : [0, 0, 1];
  const length = Math.hypot(dx ?? 0, dz ?? 0);
  const from: Vec3 = length > 0.002 ? normalize([dx ?? 0, 0, dz ?? 0]) : [0, 0, 1];
  const meshes = muscle.parts.map((part): SkinSurface => {
    const mesh = sheetMesh(part, ringCounts(part, 0.004));
    return { positions: mesh.positions, index: mesh.index, normals: vertexNormals(mesh) };
  });
  const bounds = boundsOf(meshes.flatMap((mesh) => [mesh.positions]));
  const span = Math.min(0.75, Math.max(0.12, 1.15 * bounds.size));
  [from, [from[2], from[1], -from[0]] as const].forEach((way, i) => {
    const view = createView({
      from: way,
      centre: bounds.centre,
      spanMetres: span,
      width: TILE,
      height: TILE,
    });
    const picture = createPicture(TILE, TILE, PAPER);
    drawMesh(picture, view, engine.body.bones, () => BONE);
    for (const mesh of meshes) drawMesh(picture, view, mesh, () => FLESH);
    drawDot(picture, view, position, 5, [10, 10, 10], 1);
    if (over.ok) drawDot(picture, view, over.value.position, 3, [20, 60, 160], 1);
    paste(page, picture, i * TILE, y);
  });
}

/** Whether a good part of the pattern lies on skin that faces the floor. */
function facesDown({ essential, spillover }: PatternZones): boolean {
  const { normals, positions } = ground.geodesics.skin.surface;
  const all = [...essential.vertices, ...spillover.vertices];
  const down = all.filter(
    (v) => (normals[3 * v + 1] ?? 0) < -0.7 && (positions[3 * v + 1] ?? 0) < HIGHEST_BELOW,
  ).length;
  return down > 0.2 * all.length;
}

/** Skin tone, with the zones laid over it: strong inside the outline, faint in the rim. */
function colourTable(pattern: PatternZones): readonly Vec3[] {
  const colours: Vec3[] = Array.from(ground.region, () => SKIN);
  const lay = (zone: ZoneWeights, paint: Vec3): void => {
    zone.vertices.forEach((v, i) => {
      const w = zone.weights[i]!;
      const share = w >= 128 ? 0.65 + (0.35 * (w - 128)) / 127 : (0.35 * w) / 128;
      const base = colours[v]!;
      colours[v] = [0, 1, 2].map(
        (k) => base[k]! + (paint[k]! - base[k]!) * share,
      ) as unknown as Vec3;
    });
  };
  lay(pattern.spillover, [240, 160, 40]);
  lay(pattern.essential, [205, 30, 30]);
  return colours;
}

/** Middle and height of what to look at closely. */
function frameOf(pattern: PatternZones): { centre: Vec3; span: number } {
  const { positions } = ground.geodesics.skin.surface;
  const points = [pattern.essential, pattern.spillover].map((zone) =>
    Float32Array.from([...zone.vertices].flatMap((v) => [...at(positions, v)])),
  );
  const { centre, size } = boundsOf(points);
  return size > 0
    ? { centre, span: Math.max(0.14, 1.25 * size) }
    : { centre: [0, 0.82, 0.1], span: 1.75 };
}

/** Middle and largest extent of xyz lists; size 0 where they are empty. */
function boundsOf(lists: readonly Float32Array[]): { centre: Vec3; size: number } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const list of lists) {
    list.forEach((value, i) => {
      low[i % 3] = Math.min(low[i % 3]!, value);
      high[i % 3] = Math.max(high[i % 3]!, value);
    });
  }
  if (low[0] === Infinity) return { centre: [0, 0, 0], size: 0 };
  const middle = (k: number): number => (low[k]! + high[k]!) / 2;
  const size = Math.max(...[0, 1, 2].map((k) => high[k]! - low[k]!));
  return { centre: [middle(0), middle(1), middle(2)], size };
}
