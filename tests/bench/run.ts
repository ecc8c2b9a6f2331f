import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { brotliCompressSync, constants } from "node:zlib";
import { MeshoptDecoder } from "meshoptimizer";
import { loadEngine } from "../../src/cli/load-engine.ts";
import { decodeBody } from "../../src/core/body/decode-body.ts";
import {
  isModelManifest,
  type ModelPart,
  type PartKind,
  partOf,
} from "../../src/core/body/model-manifest.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { firstPicture } from "./first-picture.ts";
import { frameCost } from "./frame-cost/run.ts";
import { geometryReady } from "./geometry-ready.ts";
import { interactionWaits } from "./interaction.ts";

/**
 * `npm run bench`: sizes and times of this checkout, in one run on one machine. Times are medians;
 * compare them with each other, not with another machine's.
 */
const rows: (readonly [string, string])[] = [];
const add = (what: string, value: string) => rows.push([what, value]);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function time(run: () => void, repeats: number): number {
  return median(
    Array.from({ length: repeats }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

const manifest: unknown = JSON.parse(readFileSync("public/models/model.json", "utf8"));
if (!isModelManifest(manifest)) throw new Error("bench: build the model first (npm run assets)");
const files = new Map<ModelPart["kind"], Uint8Array>();
let total = 0;
for (const part of manifest.parts) {
  const bytes = new Uint8Array(readFileSync(`public/models/${part.file}`));
  files.set(part.kind, bytes);
  const small = brotli(bytes);
  total += small;
  add(`${part.kind}: raw / Brotli`, `${kB(bytes.length)} / ${kB(small)}`);
}
add("model in all, Brotli", kB(total));
const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
for (const name of ["index.json", "library.json", "knowledge.json"]) {
  add(`${name}: raw / Brotli`, `${kB(data(name).length)} / ${kB(brotli(data(name)))}`);
}
const chapters = readdirSync("public/data/muscles").map((name) => brotli(data(`muscles/${name}`)));
add(
  "a muscle's page, Brotli: median / largest",
  `${kB(median(chapters))} / ${kB(Math.max(...chapters))}`,
);
add("triangles", String(manifest.triangles));

await MeshoptDecoder.ready;
const file = (kind: PartKind) => files.get(partOf(manifest, kind).kind) ?? new Uint8Array(0);
const parts = {
  muscles: file("muscles"),
  shade: file("shade"),
  bones: file("bones"),
  skin: file("skin"),
};
add("body from its files", ms(time(() => decodeBody(parts, manifest, MeshoptDecoder), 5)));

const engine = await loadEngine();
const first = performance.now();
engine.rank({ pains: [{ at: [0, 1, 0] }] });
add("first ranking (builds its tables)", ms(performance.now() - first));

const random = seededRandom(7);
const { positions } = engine.body.skin;
const spots = Array.from({ length: 100 }, () => {
  const v = Math.floor(random() * (positions.length / 3));
  return [positions[3 * v] ?? 0, positions[3 * v + 1] ?? 0, positions[3 * v + 2] ?? 0] as const;
});
for (const radiusMm of [20, 50, 98]) {
  const times = spots.map((at) => time(() => engine.rank({ pains: [{ at, radiusMm }] }), 3));
  const area = Math.round(Math.PI * radiusMm ** 2 * 0.01);
  add(`ranking a spot of ${radiusMm} mm (about ${area} cm²)`, ms(median(times)));
}
const batch = performance.now();
for (const at of spots) engine.rank({ pains: [{ at }] });
add("ranking 100 spots", ms(performance.now() - batch));
const locate = performance.now();
for (const at of spots) engine.locate(at);
add("locating 100 spots", ms(performance.now() - locate));

const { body } = engine;
const { muscles: sheets } = decodeBody(parts, manifest, MeshoptDecoder);
const ready = await geometryReady(body, sheets, parts.muscles, parts.shade);
add("in a browser's worker: skin ready", ms(ready.skinMs));
add("in a browser's worker: muscles and bones ready", ms(ready.insideMs));
add("muscles as figures: Brotli, evaluation", `${kB(ready.figureBytes)}, ${ms(ready.evaluateMs)}`);
add(
  "muscles as a packed mesh: Brotli, unpacking",
  `${kB(ready.packedBytes)}, ${ms(ready.unpackMs)}`,
);
add(
  "model before the first picture, Brotli",
  kB(brotli(new Uint8Array(readFileSync("public/models/model.json"))) + brotli(parts.skin)),
);

for (const row of await frameCost()) {
  const share = (row.oursMs / row.bareMs).toFixed(2);
  add(
    `frame, software WebGL: ${row.state}`,
    `${ms(row.oursMs)} in ${row.drawCalls} draws; bare ${ms(row.bareMs)}; ratio ${share}`,
  );
}

if (existsSync("dist/index.html")) {
  for (const line of [
    { megabitsPerSecond: 10, latencyMs: 40 },
    { megabitsPerSecond: 1.6, latencyMs: 150 },
  ]) {
    const seen = await firstPicture(resolve("dist"), line);
    add(
      `${line.megabitsPerSecond} Mbit/s, ${line.latencyMs} ms: first picture / everything`,
      `${ms(seen.pictureMs)} / ${ms(seen.wholeMs)}`,
    );
  }
  const waits = await interactionWaits(resolve("dist"));
  const middle = (times: readonly number[]) => ms(median([...times]));
  add("click to list / to picture", `${middle(waits.list)} / ${middle(waits.picture)}`);
  add(
    "stroke to list / to picture",
    `${middle(waits.strokeList)} / ${middle(waits.strokePicture)}`,
  );
  add("longest interaction of that journey", ms(waits.longest));
} else add("first picture", "needs the built site (npm run build)");

const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, value] of rows) console.log(`${what.padEnd(width)}  ${value}`);
