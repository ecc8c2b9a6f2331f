import type { MuscleSheet } from "../muscle/sheet.ts";
import { type Anchor, anchoredShares, type BoneFrame } from "./anchors.ts";
import { walkChain } from "./fibre-chain.ts";
import { nearestPoint } from "./point-cloud.ts";
import { chainBetween } from "./skeleton.ts";
import { addShares, emptyWeights, type FollowWeights, setWeights } from "./weights.ts";

/** What the two ends of a part are fixed to. An empty list: to the nearest bone, whichever it is. */
export interface EndAnchors {
  readonly origin: readonly Anchor[];
  readonly insertion: readonly Anchor[];
}

/** Segments that an atom may follow. */
export const ATOM_SLOTS = 3;

/** Samples between two atoms of a row, for finding where a fibre passes from bone to bone. */
const DENSE = 8;
/** Blend width at a passage, as a share of the distance to the bones, and its bounds, metres. */
const BLEND_SHARE = 0.8;
const BLEND = [0.006, 0.05] as const;
/** Bounds of the length over which an end's own weights fade out, metres. */
const FADE = [0.008, 0.04] as const;

/** One row of atoms as a polyline with a dense set of samples. */
interface Row {
  readonly points: Float64Array;
  /** Distance along the row from its first atom, metres, per sample. */
  readonly along: Float64Array;
}

function denseRow(sheet: MuscleSheet, across: number): Row {
  const count = DENSE * (sheet.along - 1) + 1;
  const points = new Float64Array(3 * count);
  const along = new Float64Array(count);
  for (let s = 0; s < count; s++) {
    const j = Math.min(sheet.along - 2, Math.floor(s / DENSE));
    const t = s / DENSE - j;
    const a = 3 * (across * sheet.along + j);
    for (let c = 0; c < 3; c++) {
      points[3 * s + c] = (1 - t) * sheet.positions[a + c]! + t * sheet.positions[a + 3 + c]!;
    }
    if (s === 0) continue;
    along[s] =
      along[s - 1]! +
      Math.hypot(
        points[3 * s]! - points[3 * s - 3]!,
        points[3 * s + 1]! - points[3 * s - 2]!,
        points[3 * s + 2]! - points[3 * s - 1]!,
      );
  }
  return { points, along };
}

function nearestSegment(frame: BoneFrame, x: number, y: number, z: number): Map<number, number> {
  let best = Number.POSITIVE_INFINITY;
  let segment = 0;
  frame.clouds.forEach((cloud, s) => {
    const hit = nearestPoint(cloud, x, y, z, best);
    if (hit.point >= 0 && hit.distance < best) [best, segment] = [hit.distance, s];
  });
  return new Map([[segment, 1]]);
}

/** A link of the chain as a row passes it: per sample the nearest of its segments, and how far. */
interface Link {
  readonly nearest: Uint16Array;
  /** Metres, at most one. */
  readonly distance: Float64Array;
}

/**
 * A link stands for its segment and what it carries: the ribs that hinge on a vertebra or are tied to
 * the sternum, the patella on femur and tibia. So what lies on the side of the chest goes with the chest, and not with the
 * arm that happens to hang nearer than the spine.
 */
function carried(frame: BoneFrame, segment: number, row: Row): Link {
  const { skeleton, clouds } = frame;
  const own = skeleton[segment]!.id;
  const segments = [
    segment,
    ...skeleton.flatMap((s, k) =>
      s.tracks !== undefined && (s.parent === segment || s.tracks === own) ? [k] : [],
    ),
  ];
  const samples = row.along.length;
  const nearest = new Uint16Array(samples).fill(segment);
  const distance = new Float64Array(samples).fill(1);
  for (let s = 0; s < samples; s++) {
    const [x, y, z] = [row.points[3 * s]!, row.points[3 * s + 1]!, row.points[3 * s + 2]!];
    for (const one of segments) {
      const hit = nearestPoint(clouds[one]!, x, y, z, distance[s]!);
      if (hit.point >= 0) [distance[s], nearest[s]] = [hit.distance, one];
    }
  }
  return { nearest, distance };
}

/** How much a place on the wrong side of a joint counts against a bone, as a share of how far. */
const WRONG_SIDE = 0.4;

/**
 * Distances to the links, made larger for a bone where the sample lies on the other bone's side of the
 * joint between them: hamstrings leave the pelvis below the hip joint and follow the femur from there,
 * though the sit bone is still the nearest. The side is told along the line from the joint's centre to
 * the middle of the child.
 */
function costs(
  frame: BoneFrame,
  chain: readonly number[],
  distances: readonly Float64Array[],
  row: Row,
): Float64Array[] {
  const out = distances.map((d) => Float64Array.from(d));
  for (let k = 1; k < chain.length; k++) {
    const [a, b] = [chain[k - 1]!, chain[k]!];
    const child = frame.skeleton[b]!.parent === a ? b : a;
    const { joint } = frame.skeleton[child]!;
    if (joint === null || frame.skeleton[child]!.parent !== (child === b ? a : b)) continue;
    const { centre } = frame.clouds[child]!;
    const way = [0, 1, 2].map((c) => centre[c]! - joint.centre[c]!);
    const length = Math.hypot(...way);
    if (length === 0) continue;
    const [toChild, toParent] = child === b ? [out[k]!, out[k - 1]!] : [out[k - 1]!, out[k]!];
    for (let s = 0; s < row.along.length; s++) {
      let past = 0;
      for (let c = 0; c < 3; c++) {
        past += ((row.points[3 * s + c]! - joint.centre[c]!) * way[c]!) / length;
      }
      if (past > 0) toParent[s]! += WRONG_SIDE * past;
      else toChild[s]! -= WRONG_SIDE * past;
    }
  }
  return out;
}

const clamp = (x: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, x));
const smoothStep = (t: number): number => t * t * (3 - 2 * t);

function strongest(shares: ReadonlyMap<number, number>): number {
  return [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/**
 * What every atom of a part follows. The end rows follow what they are fixed to, wholly. Between
 * them each fibre walks along the chain of segments from origin to insertion (`walkChain`): rectus
 * femoris follows the femur in its middle, a long finger flexor forearm, carpus, metacarpal and
 * phalanges, erector spinae the vertebrae by height, latissimus dorsi the ribs it lies on. Passages are blended over a length that grows
 * with the distance from the bones, so that a muscle deep in a joint bends sharply and one that bows
 * over it bends gently.
 *
 * Weights per atom in the sheet's order, at most `ATOM_SLOTS` segments of the right half's skeleton.
 */
export function followWeights(
  sheet: MuscleSheet,
  ends: EndAnchors,
  frame: BoneFrame,
): FollowWeights {
  const out = emptyWeights(sheet.across * sheet.along, ATOM_SLOTS);
  for (let i = 0; i < sheet.across; i++) {
    const row = denseRow(sheet, i);
    const last = row.along.length - 1;
    const at = (s: number): [number, number, number] => [
      row.points[3 * s]!,
      row.points[3 * s + 1]!,
      row.points[3 * s + 2]!,
    ];
    const origin = anchoredShares(ends.origin, ...at(0)) ?? nearestSegment(frame, ...at(0));
    const insertion =
      anchoredShares(ends.insertion, ...at(last)) ?? nearestSegment(frame, ...at(last));
    const chain = chainBetween(frame.skeleton, strongest(origin), strongest(insertion));
    const links = chain.map((segment) => carried(frame, segment, row));
    const distances = links.map((link) => link.distance);
    const walk = walkChain(costs(frame, chain, distances, row));
    const length = row.along[last]!;
    for (let j = 0; j < sheet.along; j++) {
      const s = j * DENSE;
      const near = Math.min(...distances.map((d) => d[s]!));
      const width = clamp(BLEND_SHARE * near, BLEND);
      const shares = blurred(row, walk, links, s, width);
      const fade = Math.min(clamp(1.5 * width, FADE), length / 2);
      const fromEnd = [row.along[s]!, length - row.along[s]!];
      const [first, second] = fromEnd.map((d) => 1 - smoothStep(Math.min(1, d / (fade || 1))));
      const mixed = new Map<number, number>();
      addShares(mixed, shares, Math.max(0, 1 - first! - second!));
      addShares(mixed, origin, first!);
      addShares(mixed, insertion, second!);
      const fixed = j === 0 ? origin : j === sheet.along - 1 ? insertion : mixed;
      setWeights(out, i * sheet.along + j, fixed);
    }
  }
  return out;
}

/** Gaussian mean of the walk around a sample, by length along the row. */
function blurred(
  row: Row,
  walk: Uint16Array,
  links: readonly Link[],
  sample: number,
  width: number,
): Map<number, number> {
  const shares = new Map<number, number>();
  const { along } = row;
  for (let s = 0; s < along.length; s++) {
    const offset = (along[s]! - along[sample]!) / width;
    if (Math.abs(offset) > 3) continue;
    const step =
      (along[Math.min(along.length - 1, s + 1)]! - along[Math.max(0, s - 1)]!) / 2 || 1e-9;
    const segment = links[walk[s]!]!.nearest[s]!;
    shares.set(segment, (shares.get(segment) ?? 0) + step * Math.exp(-(offset * offset) / 2));
  }
  return shares;
}
