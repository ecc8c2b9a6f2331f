import { add, dot, scale, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { cornerShare } from "../../src/core/muscle/corner-share.ts";
import { type Solid, touch } from "../geometry/solid.ts";
import { grevilleSites } from "../measure/muscles/grid-smoothness.ts";
import {
  addAnchor,
  addPull,
  addSmoothness,
  beginStep,
  type MovingSheet,
  movingSheet,
  solveStep,
} from "../measure/muscles/moving-sheet.ts";
import { sheetSamples } from "../measure/muscles/sheet-samples.ts";
import type { Grid } from "../measure/muscles/trial-sheets.ts";
import type { Settling } from "./lay-plan.ts";
import { solidNamed } from "./resolve-anchor.ts";
import { type Surroundings } from "./surroundings.ts";

const STEPS_ACROSS = 8;
const RINGS = 28;
const ITERATIONS = 24;
/** Farther than this from a neighbour a sample is free, metres. */
const REACH = 0.02;
/** Ordered neighbours are felt from farther: a sheet laid on their wrong side must come back. */
const ORDERED_REACH = 0.035;
/** Air left between neighbours, metres. */
const GAP = 0.0002;
const SMOOTH = 0.01;
const HOLD = 0.002;
/** Hold on the atoms of an end that stays where it was laid. */
const END_HOLD = 2;
/** Hold on the thickness of a membrane. */
const MEMBRANE_HOLD = 10;
/** Share of the length at each end that may enter what it is attached to. */
const END_SHARE = 0.07;

/** A neighbour and what it asks of the sheet. */
interface Neighbour {
  readonly solid: Solid;
  readonly kind: "beside" | "over" | "under";
  /** Metres by which it may be entered. */
  readonly overlap: number;
}

function neighboursOf(settling: Settling, around: Surroundings): Neighbour[] {
  const overlap = (settling.overlapMm ?? 0) / 1000;
  const face = (id: string, side: "skin" | "deep"): Solid =>
    around.bones.has(id) ? solidNamed(around, id) : around.face(id, side);
  return [
    { solid: around.allBones, kind: "beside", overlap: 0 },
    ...(settling.beside ?? []).map((id): Neighbour => {
      return { solid: solidNamed(around, id), kind: "beside", overlap };
    }),
    ...(settling.over ?? []).map((id): Neighbour => {
      return { solid: face(id, "skin"), kind: "over", overlap: 0 };
    }),
    ...(settling.under ?? []).map((id): Neighbour => {
      return { solid: face(id, "deep"), kind: "under", overlap: 0 };
    }),
  ];
}

/** Keeps the atoms of fixed ends, and lightly all others, where they were laid. */
function addHolds(part: MovingSheet, settling: Settling): void {
  const { grid, start } = part;
  const n = 4 * grid.across * grid.along;
  const sites = grevilleSites(grid.along);
  for (let k = 0; k < grid.across * grid.along; k++) {
    const v = sites[k % grid.along]!;
    const end = v < 0.5 ? "origin" : "insertion";
    const free = settling.loose?.includes(end) === true;
    const near = Math.max(0, 1 - Math.min(v, 1 - v) / END_SHARE);
    const hold =
      (HOLD * (settling.hold ?? 1) + (free ? 0 : END_HOLD * near)) / (grid.across * grid.along);
    for (let c = 0; c < 4; c++) {
      const row = 4 * k + c;
      const value = c === 3 ? grid.halfThickness[k]! : grid.positions[3 * k + c]!;
      const wish = c === 3 ? start.halfThickness[k]! : start.positions[3 * k + c]!;
      // Thickness weighs like position: it gives way where there is no room.
      const firm = c === 3 && settling.keepsThickness ? MEMBRANE_HOLD : hold;
      part.normalMatrix[row * n + row]! += firm;
      part.rightSide[row]! -= firm * (value - wish);
    }
  }
}

/** What a sample owes to one neighbour: a point of a plane to lie on, and how much it matters. */
function wish(
  neighbour: Neighbour,
  x: Vec3,
  normal: Vec3,
  touchWeight: number,
): { readonly target: Vec3; readonly plane: Vec3; readonly weight: number } | null {
  const ordered = neighbour.kind !== "beside";
  const found = touch(neighbour.solid, x, ordered ? ORDERED_REACH : REACH);
  if (!found) return null;
  const { hit, normal: plane, along } = found;
  const rim = neighbour.overlap > 0 ? -neighbour.overlap : GAP;
  const target = add(hit.position, scale(plane, rim));
  // Beside an edge the plane of a triangle says nothing about inside and outside.
  if (Math.abs(along) < 0.7 * hit.distance) return null;
  if (along < rim) return { target, plane, weight: 1 };
  // The face turned to the neighbour is drawn into touch with it.
  const facing = ordered && dot(normal, plane) < -0.5;
  return facing ? { target, plane, weight: touchWeight / (1 + (along / 0.006) ** 2) } : null;
}

/**
 * Makes room: a laid sheet is moved out of bones and neighbours, under the skin and to its side of the
 * sheets it lies over or under, with as little bending away from how it was laid as that allows
 * (Gauss-Newton on the same samples as the fit to a mesh; contacts as point-to-plane pulls).
 */
export function settleSheet(laid: Grid, settling: Settling, around: Surroundings): Grid {
  const neighbours = neighboursOf(settling, around);
  const samples = sheetSamples(laid.across, laid.along, STEPS_ACROSS, RINGS, cornerShare(laid));
  const part = movingSheet(laid, samples);
  const perRing = 2 * STEPS_ACROSS;
  const rings = samples.count / perRing;
  const skinGap = (settling.skinGapMm ?? 1.5) / 1000;
  const stiffness = settling.stiffness ?? 1;
  for (let step = 0; step < ITERATIONS; step++) {
    beginStep(part);
    const { points, normals, count } = samples;
    for (let s = 0; s < count; s++) {
      const x: Vec3 = [points[3 * s]!, points[3 * s + 1]!, points[3 * s + 2]!];
      const n: Vec3 = [normals[3 * s]!, normals[3 * s + 1]!, normals[3 * s + 2]!];
      const ring = Math.floor(s / perRing) / (rings - 1);
      const atEnd = Math.min(ring, 1 - ring) < END_SHARE;
      for (const neighbour of neighbours) {
        if (atEnd && neighbour.kind === "beside") continue;
        const w = wish(neighbour, x, n, settling.touch ?? 0.3);
        if (w) addPull(part, s, w.target, w.plane, w.weight / count, 0);
      }
      const skin = touch(around.skin, x, 0.05);
      if (skin && skin.along > -skinGap) {
        const target = add(skin.hit.position, scale(skin.normal, -skinGap));
        addPull(part, s, target, skin.normal, 3 / count, 0);
      }
    }
    addSmoothness(part, (SMOOTH * stiffness) / (1 + step / 4), 2, "as laid");
    addAnchor(part, 0.02);
    addHolds(part, settling);
    solveStep(part);
  }
  return part.grid;
}
