import { assert } from "../assert.ts";
import { NumberStream, StreamReader } from "./byte-planes.ts";
import { walkMesh } from "./mesh-walk.ts";
import type { Segment } from "./skeleton.ts";
import { emptyWeights, type FollowWeights } from "./weights.ts";
import { WEIGHT_UNITS, wholeShares } from "./whole-shares.ts";

/** Everything that the body needs in order to move. Right half and midline. */
export interface Motion {
  /** Right and midline segments; `mirrorSkeleton` makes both sides of it. */
  readonly skeleton: readonly Segment[];
  /** Per muscle part, in the order of structures and parts: what its atoms follow. */
  readonly parts: readonly FollowWeights[];
  /**
   * What the vertices of the skin's right half follow; segments count as in `mirrorSkeleton`, since
   * near the mid-plane a vertex follows both sides.
   */
  readonly skin: FollowWeights;
}

/** What the bytes do not repeat: atoms per part, and the skin's triangles. */
export interface MotionShape {
  /** Atoms across and along of each part, in the order of structures and parts. */
  readonly parts: readonly { readonly across: number; readonly along: number }[];
  /** The skin's triangles and the number of vertices of its right half. */
  readonly skin: { readonly index: Uint32Array; readonly halfCount: number };
}

const MAGIC = 0x4b4d4f31;

/**
 * Motion as compact bytes, meant to be compressed once more in transport: magic, length of the
 * skeleton's JSON, JSON, then streams of small numbers. Weights are whole 1/128. A part stores its
 * own list of segments and a plane of weights for each, as differences along the fibres; a skin vertex
 * stores what it differs by from the mean of the neighbours that were stored before it.
 */
export function encodeMotion(motion: Motion, shape: MotionShape): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(motion.skeleton));
  const streams = [...encodeParts(motion, shape), ...encodeSkin(motion, shape)].map((s) =>
    s.bytes(),
  );
  const length = streams.reduce((sum, s) => sum + s.length, 8 + json.length);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  out.set(json, 8);
  let at = 8 + json.length;
  for (const bytes of streams) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

/** The inverse of `encodeMotion`, weights exact to 1/128. Throws when bytes and shape do not match. */
export function decodeMotion(bytes: Uint8Array, shape: MotionShape): Motion {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assert(
    bytes.length >= 8 && view.getUint32(0, true) === MAGIC,
    "core/motion: these bytes are no motion, or of another version; rebuild the model",
  );
  const jsonLength = view.getUint32(4, true);
  const text = new TextDecoder().decode(bytes.subarray(8, 8 + jsonLength));
  // Written by `encodeMotion` of the same version, as the magic number says.
  const skeleton = JSON.parse(text) as readonly Segment[];
  const reader = new StreamReader(bytes.subarray(8 + jsonLength));
  return { skeleton, parts: decodeParts(reader, shape), skin: decodeSkin(reader, shape) };
}

function encodeParts(motion: Motion, shape: MotionShape): NumberStream[] {
  const [lists, planes] = [new NumberStream(), new NumberStream()];
  shape.parts.forEach(({ across, along }, p) => {
    const source = motion.parts[p];
    assert(
      source?.segments.length === across * along * (source?.slots ?? 0),
      `core/motion: part ${p} has no weights for ${across} × ${along} atoms`,
    );
    const shares = Array.from(
      { length: across * along },
      (_, a) => new Map(wholeShares(source, a)),
    );
    const list = [...new Set(shares.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
    lists.add(source.slots);
    lists.add(list.length);
    for (const segment of list) lists.add(segment);
    // The last plane is what is missing to the whole.
    for (const segment of list.slice(0, -1)) {
      shares.forEach((one, a) => {
        const before =
          a % along === 0
            ? a === 0
              ? 0
              : weightOf(shares[a - along]!, segment)
            : weightOf(shares[a - 1]!, segment);
        planes.addSigned(weightOf(one, segment) - before);
      });
    }
  });
  return [lists, planes];
}

const weightOf = (shares: ReadonlyMap<number, number>, segment: number): number =>
  shares.get(segment) ?? 0;

/** Writes the non-zero shares of one point, largest first. */
function store(
  out: FollowWeights,
  point: number,
  shares: Iterable<readonly [number, number]>,
): void {
  const used = [...shares].filter(([, w]) => w > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  used.slice(0, out.slots).forEach(([segment, w], k) => {
    out.segments[point * out.slots + k] = segment;
    out.weights[point * out.slots + k] = w / WEIGHT_UNITS;
  });
}

function decodeParts(reader: StreamReader, shape: MotionShape): FollowWeights[] {
  const [lists, planes] = [reader.stream(), reader.stream()];
  return shape.parts.map(({ across, along }) => {
    const slots = lists.next();
    const list = Array.from({ length: lists.next() }, () => lists.next());
    const atoms = across * along;
    const left = new Int32Array(atoms).fill(WEIGHT_UNITS);
    const whole = list.map((_, l) => {
      if (l === list.length - 1) return left;
      const plane = new Int32Array(atoms);
      for (let a = 0; a < atoms; a++) {
        const before = a % along === 0 ? (a === 0 ? 0 : plane[a - along]!) : plane[a - 1]!;
        plane[a] = before + planes.nextSigned();
        left[a]! -= plane[a]!;
      }
      return plane;
    });
    const out = emptyWeights(atoms, slots);
    for (let a = 0; a < atoms; a++) {
      store(
        out,
        a,
        list.map((segment, l) => [segment, whole[l]![a]!] as const),
      );
    }
    return out;
  });
}

/** Mean of the neighbours' whole shares: the segments they follow, largest first, in whole units. */
function expected(
  earlier: readonly number[],
  shares: readonly ReadonlyMap<number, number>[],
): [number, number][] {
  const sum = new Map<number, number>();
  for (const w of earlier) {
    for (const [segment, value] of shares[w]!) sum.set(segment, (sum.get(segment) ?? 0) + value);
  }
  return [...sum]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([segment, value]) => [segment, Math.round(value / earlier.length)]);
}

function encodeSkin(motion: Motion, shape: MotionShape): NumberStream[] {
  const { index, halfCount } = shape.skin;
  assert(
    motion.skin.segments.length === halfCount * motion.skin.slots,
    `core/motion: no weights for ${halfCount} vertices of the skin`,
  );
  const { order, earlier } = walkMesh(index, halfCount);
  const [counts, differences, fresh] = [new NumberStream(), new NumberStream(), new NumberStream()];
  counts.add(motion.skin.slots);
  const shares = Array.from({ length: halfCount }, (_, v) => new Map(wholeShares(motion.skin, v)));
  for (const v of order) {
    const own = shares[v]!;
    const known = expected(earlier[v]!, shares);
    // What is missing to the whole belongs to the most expected segment, which is not written.
    for (const [segment, guess] of known.slice(1))
      differences.addSigned(weightOf(own, segment) - guess);
    const added = [...own].filter(([segment]) => !known.some(([s]) => s === segment));
    counts.add(added.length);
    for (const [segment, w] of added) {
      fresh.add(segment);
      fresh.add(w);
    }
  }
  return [counts, differences, fresh];
}

function decodeSkin(reader: StreamReader, shape: MotionShape): FollowWeights {
  const { index, halfCount } = shape.skin;
  const { order, earlier } = walkMesh(index, halfCount);
  const [counts, differences, fresh] = [reader.stream(), reader.stream(), reader.stream()];
  const out = emptyWeights(halfCount, counts.next());
  const shares = Array.from({ length: halfCount }, () => new Map<number, number>());
  for (const v of order) {
    const own = shares[v]!;
    const known = expected(earlier[v]!, shares);
    let left = WEIGHT_UNITS;
    for (const [segment, guess] of known.slice(1)) {
      const w = guess + differences.nextSigned();
      if (w > 0) own.set(segment, w);
      left -= w;
    }
    for (let k = counts.next(); k > 0; k--) {
      const segment = fresh.next();
      const w = fresh.next();
      own.set(segment, w);
      left -= w;
    }
    const first = known[0]?.[0];
    if (first !== undefined && left > 0) own.set(first, left);
    store(out, v, own);
  }
  return out;
}
