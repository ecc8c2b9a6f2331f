import { blobRows, createBlobField, dropVoids, packBlobs, surfaceNets } from "../../field/index.ts";
import type { BoneShape } from "../../steps/bones/bone-shape.ts";
import {
  createMeshQuery,
  fitBlobs,
  type MeshMm,
  type ShapeSamples,
  type SurfaceDistance,
  sampleMesh,
  surfaceDistance,
} from "../blobs/index.ts";
import type { ReferenceMesh } from "../reference.ts";
import { BONE_CATALOG, type CatalogBone, SKULL_BONES } from "./catalog.ts";
import { symmetrise } from "./symmetrise.ts";
import { targetMesh, targetRule } from "./target.ts";

/** A fit is tried with more blobs until it lies this close, mm; bigger bones may be a little freer. */
const GOOD_MM = 0.22;
const GOOD_PER_METRE = 0.6;
/** A midline bone gets one try: what it lacks is mostly its own asymmetry, which blobs cannot mend. */
const ROUNDS = { paired: 3, midline: 1 } as const;
/** For that reason it gets more blobs at once: this factor on the number that its size suggests. */
const MIDLINE_BLOBS = 1.5;

function toMillimetres(mesh: ReferenceMesh): MeshMm {
  return { positions: Float64Array.from(mesh.positions, (v) => v * 1000), index: mesh.index };
}

/** Surface area in mm² and the diagonal of the box in mm. */
function measure(mesh: MeshMm): { area: number; diagonal: number } {
  let area = 0;
  const lo = [Infinity, Infinity, Infinity];
  const hi = [-Infinity, -Infinity, -Infinity];
  for (let t = 0; t < mesh.index.length; t += 3) {
    const corner = [0, 1, 2].map((k) =>
      [0, 1, 2].map((axis) => mesh.positions[3 * mesh.index[t + k]! + axis]!),
    );
    for (const p of corner) {
      p.forEach((v, a) => {
        lo[a] = Math.min(lo[a]!, v);
        hi[a] = Math.max(hi[a]!, v);
      });
    }
    const [u, v] = [1, 2].map((k) => corner[k]!.map((value, a) => value - corner[0]![a]!));
    area +=
      Math.hypot(
        u![1]! * v![2]! - u![2]! * v![1]!,
        u![2]! * v![0]! - u![0]! * v![2]!,
        u![0]! * v![1]! - u![1]! * v![0]!,
      ) / 2;
  }
  return { area, diagonal: Math.hypot(...lo.map((v, a) => hi[a]! - v)) };
}

/** The samples with x ≤ 0: real bones are not quite symmetric, and a mean of both sides is blunt. */
function rightHalf(samples: ShapeSamples): ShapeSamples {
  const pick = (points: Float64Array, values: Float64Array, size: number): Float64Array => {
    const kept: number[] = [];
    for (let i = 0; i < points.length / 3; i++) {
      if (points[3 * i]! > 0) continue;
      for (let a = 0; a < size; a++) kept.push(values[size * i + a]!);
    }
    return Float64Array.from(kept);
  };
  return {
    surface: pick(samples.surface, samples.surface, 3),
    normals: pick(samples.surface, samples.normals, 3),
    space: pick(samples.space, samples.space, 3),
    distance: pick(samples.space, samples.distance, 1),
  };
}

/** Some bones as one mesh, mm. */
function merged(
  bones: readonly CatalogBone[],
  reference: ReadonlyMap<string, ReferenceMesh>,
  without?: string,
): MeshMm {
  const positions: number[] = [];
  const index: number[] = [];
  for (const name of bones.flatMap((bone) => bone.nodes)) {
    const source = reference.get(name);
    if (!source || name === without) continue;
    const first = positions.length / 3;
    for (const v of source.positions) positions.push(v * 1000);
    for (const i of source.index) index.push(first + i);
  }
  return { positions, index };
}

/** The mesh moved along x, mm. */
function moved(mesh: MeshMm, byMm: number): MeshMm {
  const positions = Float64Array.from(mesh.positions, (v, i) => (i % 3 === 0 ? v + byMm : v));
  return { positions, index: mesh.index };
}

/** The head of a rib goes wholly with its vertebra up to here from the mid-plane, mm … */
const RIB_HEAD_MM = 22;
/** … and ever less until here. */
const RIB_FREE_MM = 60;

/**
 * The vertebrae of the reference stand one to two millimetres aside and are put on x = 0: the heads of
 * the right ribs, with neck and tubercle, go along, or gaps would open in their joints. The shaft, on
 * which most muscles lie, stays where it was measured. Other bones pass unchanged.
 */
function withVertebra(
  bone: CatalogBone,
  mesh: MeshMm,
  reference: ReadonlyMap<string, ReferenceMesh>,
): { mesh: MeshMm; shiftMm: number } {
  const number = /^rib-(\d+)$/.exec(bone.id)?.[1];
  const vertebra = BONE_CATALOG.find((other) => other.id === `t${number}-vertebra`);
  const source = vertebra && reference.get(vertebra.nodes[0] ?? "");
  if (!source) return { mesh, shiftMm: 0 };
  const shiftMm = -symmetrise(toMillimetres(source)).centreMm;
  const positions = Float64Array.from(mesh.positions);
  let front = Number.NEGATIVE_INFINITY;
  let back = Number.POSITIVE_INFINITY;
  for (let i = 2; i < positions.length; i += 3) {
    front = Math.max(front, positions[i]!);
    back = Math.min(back, positions[i]!);
  }
  for (let i = 0; i < positions.length; i += 3) {
    if (positions[i + 2]! > (front + back) / 2) continue;
    const t = (Math.abs(positions[i]!) - RIB_HEAD_MM) / (RIB_FREE_MM - RIB_HEAD_MM);
    const free = Math.min(1, Math.max(0, t));
    positions[i]! += shiftMm * (1 - free * free * (3 - 2 * free));
  }
  return { mesh: { positions, index: mesh.index }, shiftMm: Math.abs(shiftMm) };
}

/** A bone's own mesh, put where the symmetric body has it. */
function placed(
  bone: CatalogBone,
  raw: MeshMm,
  reference: ReadonlyMap<string, ReferenceMesh>,
): { mesh: MeshMm; shiftMm: number } {
  const midline = bone.side === "midline";
  const skull = SKULL_BONES.some((other) => other.id === bone.id);
  // The reference's skull stands a little aside; its pairs must meet on the midline once mirrored.
  const aside = skull ? symmetrise(merged(SKULL_BONES, reference)).centreMm : 0;
  const upright = midline
    ? symmetrise(raw)
    : skull
      ? { mesh: moved(raw, -aside), shiftMm: Math.abs(aside) }
      : withVertebra(bone, raw, reference);
  const rule = targetRule(bone.id);
  if (!rule) return upright;
  const neighbours = moved(merged(SKULL_BONES, reference, bone.nodes[0]), -aside);
  return { mesh: targetMesh(upright.mesh, neighbours, rule), shiftMm: upright.shiftMm };
}

/** What came of fitting one bone. */
export interface BoneFit {
  /** The bone, and the one that is cut off from it (see `CatalogBone.below`). */
  readonly shapes: readonly BoneShape[];
  readonly distance: SurfaceDistance;
  /** How far a bone was moved at most, to stand upright or to meet its twin, mm. */
  readonly shiftMm: number;
}

/** Fits one bone of the catalogue to the reference. Throws when the reference lacks one of its nodes. */
export function fitBone(bone: CatalogBone, reference: ReadonlyMap<string, ReferenceMesh>): BoneFit {
  const sources = bone.nodes.map((name) => {
    const source = reference.get(name);
    if (!source) throw new Error(`models/measure/bones: the reference has no node ${name}`);
    return source;
  });
  const raw = toMillimetres(sources[0]!);
  const midline = bone.side === "midline";
  const { mesh, shiftMm } = placed(bone, raw, reference);
  const { area, diagonal } = measure(mesh);
  const query = createMeshQuery(mesh);
  const small = Math.min(1, diagonal / 80);
  const sampled = sampleMesh(
    mesh,
    {
      count: Math.round(Math.min(12_000, Math.max(2500, area / 4)) * (midline ? 1.6 : 1)),
      offsetsMm: [0.6, 1.2, 2.5, 5, 10].map((v) => v * Math.max(0.4, small)),
      spacePerSurface: 1.2,
    },
    query,
  );
  const samples = midline ? rightHalf(sampled) : sampled;
  const good = GOOD_MM + GOOD_PER_METRE * (diagonal / 1000);
  let count = Math.max(4, Math.round(area ** 0.35 * bone.detail * (midline ? MIDLINE_BLOBS : 1)));
  let best: { rows: number[][]; distance: SurfaceDistance } | undefined;
  for (let round = 0; round < ROUNDS[bone.side]; round++) {
    const blobs = fitBlobs(samples, {
      count,
      mirrorX: midline,
      iterations: 420,
      minRadiusMm: Math.max(0.45, Math.min(0.9, diagonal / 100)),
      batch: 30_000,
    });
    const rows = blobRows(blobs);
    const field = createBlobField(packBlobs(rows), { mirrorX: midline });
    const cellMm = Math.min(1.2, Math.max(0.35, diagonal / 130));
    const fitted = dropVoids(surfaceNets(field, { cellMm }), 0.005);
    const distance = surfaceDistance(fitted, mesh, { queryB: query });
    if (!best || distance.assdMm < best.distance.assdMm) best = { rows, distance };
    if (distance.assdMm <= good && distance.hd95Mm <= 5 * good) break;
    count = Math.round(count * 1.4);
  }
  if (!best) throw new Error(`models/measure/bones: ${bone.id} was not fitted`);
  const fit = {
    assdMm: Number(best.distance.assdMm.toFixed(2)),
    hd95Mm: Number(best.distance.hd95Mm.toFixed(2)),
  };
  const { below } = bone;
  const shape = {
    id: bone.id,
    name: bone.name,
    side: bone.side,
    fma: sources.map((source) => source.fma),
    form: "blobs",
    blobs: best.rows.filter((row) => below === undefined || row[1]! >= below.underMm),
    fit,
  } as const;
  const cut = below && {
    ...shape,
    id: below.id,
    name: below.name,
    fma: below.fma,
    blobs: best.rows.filter((row) => row[1]! < below.underMm),
  };
  return { shapes: cut ? [shape, cut] : [shape], distance: best.distance, shiftMm };
}

/** A bone as it stands in its file: one blob a line. */
export function formatBone(shape: BoneShape): string {
  const { blobs, ...rest } = shape;
  const head = JSON.stringify(rest, null, 2).replace(/\n}$/, "");
  return `${head},\n  "blobs": [\n${blobs.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]\n}\n`;
}
