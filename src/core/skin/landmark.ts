import type { LandmarkId } from "../anatomy/ids.ts";
import { oppositeSide, type Side } from "../anatomy/side.ts";
import type { AnatomicalDirection } from "../geometry/point-spec.ts";
import { mirror, type Vec3 } from "../geometry/vec3.ts";

/** A palpable landmark as `models/anatomy/landmarks.json` stores it: right side or midline. */
export interface LandmarkRecord {
  readonly id: LandmarkId;
  readonly side: "right" | "midline";
  /** On the bone (or in a joint), millimetres; null where the landmark is a feature of the skin. */
  readonly boneMm: Vec3 | null;
  /** A feature of the skin, millimetres; null where there is a bone point. */
  readonly surfaceMm: Vec3 | null;
  /** The way from the bone to the skin one feels it through; nearest skin when absent. */
  readonly toward?: AnatomicalDirection;
  /** How it was measured. */
  readonly how: string;
  readonly confidence: "normal" | "low";
}

/** A landmark on one side of the body, model space, metres. */
export interface Landmark {
  readonly id: LandmarkId;
  readonly side: Side;
  /** Null for features of the skin. */
  readonly bone: Vec3 | null;
  /** The bone point, or the skin feature's measured place: where mixes are computed from. */
  readonly anchor: Vec3;
  readonly toward: AnatomicalDirection | null;
}

/** Landmarks by id and side. */
export interface LandmarkIndex {
  /** Sorted by id, then right before left. */
  readonly all: readonly Landmark[];
  /** The landmark, or null. A midline landmark answers to every side. */
  find(id: string, side: Side): Landmark | null;
}

/** Turns the stored right side and midline into both sides. */
export function createLandmarkIndex(records: readonly LandmarkRecord[]): LandmarkIndex {
  const all: Landmark[] = [];
  for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const right = toLandmark(record);
    if (right === null) continue;
    all.push(right);
    if (right.side !== "midline") all.push(mirrorLandmark(right));
  }
  const byKey = new Map(all.map((l) => [`${l.id} ${l.side}`, l]));
  return {
    all,
    find: (id, side) => byKey.get(`${id} ${side}`) ?? byKey.get(`${id} midline`) ?? null,
  };
}

function toLandmark(record: LandmarkRecord): Landmark | null {
  const mm = record.boneMm ?? record.surfaceMm;
  if (mm === null) return null;
  const anchor: Vec3 = [mm[0] / 1000, mm[1] / 1000, mm[2] / 1000];
  return {
    id: record.id,
    side: record.side,
    bone: record.boneMm === null ? null : anchor,
    anchor,
    toward: record.toward ?? null,
  };
}

/** The same landmark on the other half of the body. */
function mirrorLandmark(landmark: Landmark): Landmark {
  return {
    ...landmark,
    side: oppositeSide(landmark.side),
    bone: landmark.bone === null ? null : mirror(landmark.bone),
    anchor: mirror(landmark.anchor),
    toward: landmark.toward === null ? null : mirrorDirection(landmark.toward),
  };
}

/** A direction seen in the mid-plane: left and right change places. */
export function mirrorDirection(direction: AnatomicalDirection): AnatomicalDirection {
  if (direction === "left") return "right";
  return direction === "right" ? "left" : direction;
}
