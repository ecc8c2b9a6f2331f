import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readMuscles } from "../../models/steps/muscles/read-muscles.ts";
import { distance, dot, normalize, subtract, type Vec3 } from "../../src/core/geometry/vec3.ts";
import {
  fibreLength,
  fibreLine,
  type MusclePlace,
  type MuscleSheet,
  pointAt,
} from "../../src/core/muscle/index.ts";

const FOLDER = fileURLToPath(new URL("../../data/trigger-points/", import.meta.url));
const muscles = new Map<string, readonly MuscleSheet[]>(readMuscles().map((m) => [m.id, m.parts]));

interface PointFile {
  readonly id: string;
  readonly muscle: string;
  readonly kind: string;
  readonly place: MusclePlace & { readonly part: string };
}
const points = readdirSync(FOLDER)
  .sort()
  // The data checks judge the shape of these files.
  .map((name) => JSON.parse(readFileSync(`${FOLDER}${name}`, "utf8")) as PointFile);

function sheetOf(muscle: string, part = "belly"): MuscleSheet {
  const sheet = muscles.get(muscle)?.find((s) => s.part === part);
  if (!sheet) throw new Error(`${muscle} has no part ${part}`);
  return sheet;
}

/** Degrees between the band around a place and the straight line from origin to insertion. */
function bandAngle(sheet: MuscleSheet, { u, v, depth }: MusclePlace): number {
  const reach = 0.045 / fibreLength(sheet, u);
  const chord = (from: number, to: number): Vec3 => {
    const [a, b] = fibreLine(sheet, u, depth, Math.max(0.03, from), Math.min(0.97, to), 2);
    return normalize(subtract(b ?? [0, 0, 0], a ?? [0, 0, 0]));
  };
  return (Math.acos(Math.min(1, dot(chord(v - reach, v + reach), chord(0, 1)))) * 180) / Math.PI;
}

/**
 * Degrees that the ends of a fibre turn from its chord, were it an arc of a circle: a fibre that bends
 * round a bone or a dome does not run along its chord.
 */
function bend(sheet: MuscleSheet, { u, depth }: MusclePlace): number {
  const [a, b] = [0.03, 0.97].map((end) => pointAt(sheet, { u, v: end, depth }));
  const share = distance(a ?? [0, 0, 0], b ?? [0, 0, 0]) / (0.94 * fibreLength(sheet, u));
  let low = 0;
  let high = Math.PI;
  for (let i = 0; i < 40; i++) {
    const half = (low + high) / 2;
    if (Math.sin(half) / half > share) low = half;
    else high = half;
  }
  return (low * 180) / Math.PI;
}

describe("fibres of the gluteal fans", () => {
  const TROCHANTER: Vec3 = [-0.1427, 0.7985, 0.0874];
  const fans = ["gluteus-medius", "gluteus-minimus-anterior", "gluteus-minimus-posterior"];

  it.each(fans)("%s: all run down from the ilium to the greater trochanter", (id) => {
    const sheet = sheetOf(id);
    for (const u of [0.05, 0.35, 0.65, 0.95]) {
      const origin = pointAt(sheet, { u, v: 0.05, depth: 0.5 });
      const insertion = pointAt(sheet, { u, v: 0.97, depth: 0.5 });
      expect(distance(insertion, TROCHANTER)).toBeLessThan(0.03);
      expect(origin[1]).toBeGreaterThan(0.88);
    }
  });

  it.each(fans)("%s: u runs from front to back", (id) => {
    const sheet = sheetOf(id);
    for (const v of [0.1, 0.5, 0.9]) {
      const [front, back] = [0, 1].map((u) => pointAt(sheet, { u, v, depth: 0.5 }));
      expect((front?.[2] ?? 0) - (back?.[2] ?? 0)).toBeGreaterThan(0.003);
    }
  });
});

describe("places of the trigger points", () => {
  it.each(points.map((p) => [p.id, p] as const))("%s lies on a fibre of its part", (_, p) => {
    const sheet = sheetOf(p.muscle, p.place.part);
    expect(bandAngle(sheet, p.place)).toBeLessThan(Math.max(35, bend(sheet, p.place) + 5));
  });
});
