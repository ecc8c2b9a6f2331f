import { asId, type LandmarkId } from "../../../src/core/anatomy/ids.ts";
import type { Side } from "../../../src/core/anatomy/side.ts";
import type { TriangleMesh } from "../../../src/core/geometry/triangle-mesh.ts";
import { at, dot, type Vec3 } from "../../../src/core/geometry/vec3.ts";
import { createLandmarkIndex, type LandmarkRecord } from "../../../src/core/skin/landmark.ts";
import { resolvePoint } from "../../../src/core/skin/resolve-point.ts";
import type { SkinIndex } from "../../../src/core/skin/skin-index.ts";
import { CORRECTIONS } from "./corrections.ts";
import type { ExtremeRule, LandmarkRule, MeanRule, SurfaceRule } from "./landmark-rule.ts";

/** One entry of the reference's `landmarks.json`. Metres. */
export interface ReferenceLandmark {
  readonly id: string;
  readonly side: Side;
  readonly bone: Vec3;
  readonly skin: Vec3;
  readonly confidence: string;
  readonly how: string;
}

/** What the rules are measured on. */
export interface LandmarkSubject {
  readonly reference: readonly ReferenceLandmark[];
  readonly structures: ReadonlyMap<string, TriangleMesh>;
  readonly skin: SkinIndex;
}

/** Features of the skin in the reference list: they have no bone under them. */
const SKIN_FEATURES = new Set([
  "pronasale",
  "umbilicus",
  "lateral-canthus",
  "medial-canthus",
  "nipple",
]);

/**
 * Measures every landmark for the right side and the midline, sorted by id, in tenths of a
 * millimetre. Paired reference points become the mean of the right and the mirrored left one;
 * midline points are put on x = 0. Rules may use the landmarks of earlier rules.
 */
export function measureLandmarks(
  subject: LandmarkSubject,
  rules: readonly LandmarkRule[],
): LandmarkRecord[] {
  const records = symmetrise(subject.reference);
  for (const rule of rules) records.push(measureRule(rule, subject, records));
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new Error(`models/measure/landmarks: "${id}" is defined twice.`);
    seen.add(id);
  }
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function symmetrise(reference: readonly ReferenceLandmark[]): LandmarkRecord[] {
  const left = new Map(reference.filter((l) => l.side === "left").map((l) => [l.id, l]));
  const records: LandmarkRecord[] = [];
  for (const landmark of reference) {
    if (landmark.side === "left") continue;
    const twin = left.get(landmark.id);
    const [x, y, z] = landmark.bone;
    const mean: Vec3 =
      landmark.side === "midline" || twin === undefined
        ? [landmark.side === "midline" ? 0 : x, y, z]
        : [(x - twin.bone[0]) / 2, (y + twin.bone[1]) / 2, (z + twin.bone[2]) / 2];
    const correction = CORRECTIONS[landmark.id];
    const place = correction?.atMm ?? toMm(mean);
    const onSkin = SKIN_FEATURES.has(landmark.id) || correction?.onSkin === true;
    records.push({
      id: asId<LandmarkId>(landmark.id),
      side: landmark.side,
      boneMm: onSkin ? null : place,
      surfaceMm: onSkin ? place : null,
      ...(correction?.toward === undefined ? {} : { toward: correction.toward }),
      how: correction?.how ?? landmark.how,
      confidence: landmark.confidence === "low" ? "low" : "normal",
    });
  }
  return records;
}

function measureRule(
  rule: LandmarkRule,
  subject: LandmarkSubject,
  earlier: readonly LandmarkRecord[],
): LandmarkRecord {
  const place = placeOf(rule, subject, earlier);
  const centred: Vec3 = rule.side === "midline" ? [0, place[1], place[2]] : place;
  return {
    id: asId<LandmarkId>(rule.id),
    side: rule.side,
    boneMm: rule.kind === "surface" ? null : centred,
    surfaceMm: rule.kind === "surface" ? centred : null,
    ...(rule.reach === undefined ? {} : { toward: rule.reach }),
    how: rule.how,
    confidence: rule.confidence,
  };
}

function placeOf(
  rule: LandmarkRule,
  subject: LandmarkSubject,
  earlier: readonly LandmarkRecord[],
): Vec3 {
  switch (rule.kind) {
    case "extreme":
      return extreme(rule, subject.structures);
    case "mean":
      return meanOf(rule, earlier);
    case "surface": {
      const start = rule.atMm ?? meanOf(rule, earlier);
      const resolved = resolvePoint(
        {
          // An anchor of its own, so that one code path casts both kinds of start.
          mix: [["start", "midline", 1]],
          ...(rule.toward === undefined ? {} : { toward: rule.toward }),
        },
        subject.skin,
        createLandmarkIndex([
          {
            id: asId<LandmarkId>("start"),
            side: "midline",
            boneMm: start,
            surfaceMm: null,
            how: "",
            confidence: "normal",
          },
        ]),
      );
      if (!resolved.ok)
        throw new Error(`models/measure/landmarks: ${rule.id}: ${resolved.problem}`);
      return toMm(resolved.value.position);
    }
  }
}

function extreme(rule: ExtremeRule, structures: ReadonlyMap<string, TriangleMesh>): Vec3 {
  const mesh = structures.get(rule.structure);
  if (mesh === undefined) {
    throw new Error(
      `models/measure/landmarks: ${rule.id}: the reference has no ${rule.structure}.`,
    );
  }
  let best: Vec3 | null = null;
  for (let v = 0; v < mesh.positions.length / 3; v++) {
    const p = toMm(at(mesh.positions, v));
    if (!inside(p, rule.minMm, rule.maxMm)) continue;
    if (best === null || dot(p, rule.along) > dot(best, rule.along)) best = p;
  }
  if (best === null) throw new Error(`models/measure/landmarks: ${rule.id}: the box is empty.`);
  return best;
}

function inside(p: Vec3, low: Vec3 | undefined, high: Vec3 | undefined): boolean {
  for (const k of [0, 1, 2] as const) {
    if (low !== undefined && p[k] < low[k]) return false;
    if (high !== undefined && p[k] > high[k]) return false;
  }
  return true;
}

function meanOf(rule: MeanRule | SurfaceRule, earlier: readonly LandmarkRecord[]): Vec3 {
  const sum: [number, number, number] = [...(rule.offsetMm ?? [0, 0, 0])];
  const total = rule.mix.reduce((t, [, , weight]) => t + weight, 0);
  for (const [id, side, weight] of rule.mix) {
    const record = earlier.find((r) => r.id === id);
    const place = record?.boneMm ?? record?.surfaceMm;
    if (!place) throw new Error(`models/measure/landmarks: ${rule.id}: no landmark "${id}" yet.`);
    sum[0] += (weight / total) * (side === "left" ? -place[0] : place[0]);
    sum[1] += (weight / total) * place[1];
    sum[2] += (weight / total) * place[2];
  }
  return [tenth(sum[0]), tenth(sum[1]), tenth(sum[2])];
}

function toMm(metres: Vec3): Vec3 {
  return [tenth(metres[0] * 1000), tenth(metres[1] * 1000), tenth(metres[2] * 1000)];
}

function tenth(mm: number): number {
  // Adding zero turns −0 into 0.
  return Math.round(mm * 10) / 10 + 0;
}
