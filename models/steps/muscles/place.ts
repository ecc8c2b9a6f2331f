import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import { locate, pointAt } from "../../../src/core/muscle/index.ts";
import { readMuscles } from "./read-muscles.ts";

/** What the command line asks: a muscle, and a point in metres or a weighted mix of landmarks. */
interface Question {
  readonly muscle: string;
  readonly at?: readonly number[];
  /** `[landmark id, side, weight]`, or `[landmark id, weight]` for the right side. */
  readonly mix?: readonly (readonly (string | number)[])[];
  /** Which point of the landmarks to mix. Default `skin`. */
  readonly on?: "skin" | "bone";
  /** Millimetres along +x, +y, +z, added to the point. */
  readonly offsetMm?: readonly number[];
}

/** A row of either landmark file: ours in millimetres, the reference's in metres. */
interface LandmarkRow {
  readonly id: string;
  readonly side?: string;
  readonly boneMm?: readonly number[] | null;
  readonly surfaceMm?: readonly number[] | null;
  readonly bone?: readonly number[];
  readonly skin?: readonly number[];
}

/** The landmark's point in metres: the wished one, or the other where a landmark has only one. */
function pointOf(row: LandmarkRow, on: "skin" | "bone"): readonly number[] | undefined {
  const metres = (mm: readonly number[] | null | undefined): number[] | undefined =>
    mm ? mm.map((x) => x / 1000) : undefined;
  const bone = metres(row.boneMm) ?? row.bone;
  const skin = metres(row.surfaceMm) ?? row.skin;
  return on === "bone" ? (bone ?? skin) : (skin ?? bone);
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function loadLandmarks(): LandmarkRow[] {
  const candidates = [
    here("../../anatomy/landmarks.json"),
    here("../../../../shared/reference/landmarks.json"),
  ];
  const path = candidates.find((p) => existsSync(p));
  if (path === undefined) throw new Error(`place: no landmarks at ${candidates.join(" or ")}`);
  // Both files hold a list of rows, bare or under `landmarks`; fields are checked where used.
  const file = JSON.parse(readFileSync(path, "utf8")) as
    | LandmarkRow[]
    | { readonly landmarks: LandmarkRow[] };
  return Array.isArray(file) ? file : file.landmarks;
}

function mixOf(question: Question): Vec3 {
  const rows = loadLandmarks();
  const sum = [0, 0, 0];
  let weights = 0;
  for (const entry of question.mix ?? []) {
    const [id, second, third] = entry;
    const side = typeof second === "string" ? second : "right";
    const weight = typeof second === "number" ? second : typeof third === "number" ? third : 1;
    const own = rows.find((r) => r.id === id && (r.side === side || r.side === "midline"));
    const twin = rows.find((r) => r.id === id);
    const found = own ?? twin;
    const at = found && pointOf(found, question.on ?? "skin");
    if (!at) throw new Error(`place: no point for landmark ${id} ${side}`);
    // Files list the right side; the left is its mirror image.
    const point = own ? at : [-(at[0] ?? 0), at[1] ?? 0, at[2] ?? 0];
    for (let c = 0; c < 3; c++) sum[c]! += weight * (point[c] ?? 0);
    weights += weight;
  }
  if (weights === 0) throw new Error("place: give `at` or a `mix` with weights");
  return [sum[0]! / weights, sum[1]! / weights, sum[2]! / weights];
}

function main(text: string | undefined): void {
  if (text === undefined) {
    throw new Error(
      `usage: npx tsx models/steps/muscles/place.ts '{"muscle":"upper-trapezius","at":[-0.07,1.37,0.05]}'`,
    );
  }
  // A person types this; missing fields are reported below.
  const question = JSON.parse(text) as Question;
  const muscle = readMuscles().find((m) => m.id === question.muscle);
  if (!muscle) throw new Error(`place: no models/anatomy/muscles/${question.muscle}.json`);
  const [x, y, z] = question.at ?? mixOf(question);
  const [dx, dy, dz] = question.offsetMm ?? [];
  const asked: Vec3 = [
    (x ?? 0) + (dx ?? 0) / 1000,
    (y ?? 0) + (dy ?? 0) / 1000,
    (z ?? 0) + (dz ?? 0) / 1000,
  ];
  const answers = muscle.parts
    .map((sheet) => ({ sheet, place: locate(sheet, asked) }))
    .sort((a, b) => a.place.distance - b.place.distance);
  const best = answers[0]!;
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  console.log(
    JSON.stringify({
      muscle: muscle.id,
      part: best.sheet.part,
      u: round(best.place.u, 3),
      v: round(best.place.v, 3),
      depth: round(best.place.depth, 3),
      position: pointAt(best.sheet, best.place).map((c) => round(c, 4)),
      asked: asked.map((c) => round(c, 4)),
      distanceMm: round(best.place.distance * 1000, 1),
      ...(muscle.parts.length > 1 ? { parts: muscle.parts.map((p) => p.part) } : {}),
    }),
  );
}

main(process.argv[2]);
