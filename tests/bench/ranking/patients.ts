import { at, type Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { NamedPain } from "../../../src/core/ranking/rank-points.ts";
import type { RankablePoint } from "../../../src/core/ranking/ranking-index.ts";
import type { SkinIndex } from "../../../src/core/skin/skin-index.ts";
import { areaOf, inside, movedPatch, patchesOf } from "./patient-skin.ts";

/** How far a made-up patient strays from the pattern. Uniform between the two ends of each range. */
export interface PatientOptions {
  /** Size of each painted area against the pattern's. Default 0.7–1.3. */
  readonly scale: readonly [number, number];
  /** How far the whole is painted off its place, metres along the skin. Default 0.01–0.03. */
  readonly shift: readonly [number, number];
  /** Share of the essential zone that is not felt. Default 0.3–0.6. */
  readonly leftOut: readonly [number, number];
  /** Share of the spillover zone that is felt. Default 0–0.4. */
  readonly spillover: readonly [number, number];
  /** Area of one blob painted nearby by mistake, against the mark's. Default 0.05–0.15. */
  readonly noise: readonly [number, number];
}

export const PATIENT_DEFAULTS: PatientOptions = {
  scale: [0.7, 1.3],
  shift: [0.01, 0.03],
  leftOut: [0.3, 0.6],
  spillover: [0, 0.4],
  noise: [0.05, 0.15],
};

/** Noise lies within this distance of the mark, metres. */
const NOISE_REACH = 0.1;
/** Patches smaller than this are crumbs of the mesh, not something a person painted; square metres. */
const CRUMB = 0.00005;

/** The skin with its neighbours, for painting on. */
export interface PatientSkin {
  readonly skin: SkinIndex;
  readonly neighbours: readonly number[][];
}

type Random = () => number;

function between(random: Random, [from, to]: readonly [number, number]): number {
  return from + (to - from) * random();
}

function direction(random: Random): Vec3 {
  const z = 2 * random() - 1;
  const turn = 2 * Math.PI * random();
  const r = Math.sqrt(1 - z * z);
  return [r * Math.cos(turn), r * Math.sin(turn), z];
}

/** The given share of the vertices' area, as coherent as a few long waves over the body make it. */
function keepPart(
  skin: SkinIndex,
  vertices: readonly number[],
  share: number,
  random: Random,
): number[] {
  const size = Math.sqrt(areaOf(skin, vertices));
  const waves = Array.from({ length: 4 }, () => ({
    along: direction(random),
    wave: (2 * Math.PI) / (size * (0.8 + random())),
    phase: 2 * Math.PI * random(),
  }));
  const height = (v: number): number => {
    const p = at(skin.surface.positions, v);
    return waves.reduce((sum, { along, wave, phase }) => {
      return sum + Math.sin(wave * (along[0] * p[0] + along[1] * p[1] + along[2] * p[2]) + phase);
    }, 0);
  };
  const order = vertices.map((v) => [v, height(v)] as const).sort((a, b) => b[1] - a[1]);
  const wanted = share * areaOf(skin, vertices);
  const kept: number[] = [];
  let area = 0;
  for (const [v] of order) {
    if (area >= wanted) break;
    area += skin.areas[v] ?? 0;
    kept.push(v);
  }
  return kept;
}

function noiseBlob(ground: PatientSkin, mark: ReadonlySet<number>, share: number, random: Random) {
  const { skin, neighbours } = ground;
  const { positions } = skin.surface;
  const list = [...mark];
  const near = at(positions, list[Math.floor(random() * list.length)] ?? 0);
  const around: number[] = [];
  for (let v = 0; v < positions.length / 3; v++) {
    const p = at(positions, v);
    if (Math.hypot(p[0] - near[0], p[1] - near[1], p[2] - near[2]) < NOISE_REACH) around.push(v);
  }
  const blob = [around[Math.floor(random() * around.length)] ?? 0];
  const seen = new Set(blob);
  const wanted = share * areaOf(skin, mark);
  let area = 0;
  for (let i = 0; i < blob.length && area < wanted; i++) {
    area += skin.areas[blob[i]!] ?? 0;
    for (const next of neighbours[blob[i]!]!) {
      if (!seen.has(next)) {
        seen.add(next);
        blob.push(next);
      }
    }
  }
  return blob;
}

/** What someone with this point may paint: skin vertices, possibly none where the shift leaves nothing. */
export function paintPattern(
  ground: PatientSkin,
  point: RankablePoint,
  random: Random,
  options: PatientOptions = PATIENT_DEFAULTS,
): Set<number> {
  const { skin, neighbours } = ground;
  const away = direction(random);
  const distance = between(random, options.shift);
  const scale = between(random, options.scale);
  const mark = new Set<number>();
  for (const [zone, share] of [
    [point.essential, 1 - between(random, options.leftOut)],
    [point.spillover, between(random, options.spillover)],
  ] as const) {
    const vertices = inside(zone);
    if (vertices.length === 0) continue;
    const felt = keepPart(skin, vertices, share, random);
    for (const patch of patchesOf(neighbours, felt)) {
      const shift = alongSkin(skin, patch, away, distance);
      for (const v of movedPatch(skin, patch, shift, scale)) mark.add(v);
    }
  }
  if (mark.size > 0) {
    for (const v of noiseBlob(ground, mark, between(random, options.noise), random)) mark.add(v);
  }
  return mark;
}

/** A direction bent into the skin of a patch and given a length, metres. */
function alongSkin(skin: SkinIndex, patch: readonly number[], away: Vec3, length: number): Vec3 {
  const n = [0, 0, 0];
  for (const v of patch) at(skin.surface.normals, v).forEach((x, c) => (n[c] = n[c]! + x));
  const size = Math.hypot(...n) || 1;
  const out = n.map((x) => x / size);
  const dot = out.reduce((sum, x, c) => sum + x * away[c]!, 0);
  const flat = away.map((x, c) => x - dot * out[c]!);
  const flatSize = Math.hypot(...flat) || 1;
  return [0, 1, 2].map((c) => (length * flat[c]!) / flatSize) as unknown as Vec3;
}

/** Painted skin as the marks a person makes: one for each patch that hangs together. */
export function painsOf(ground: PatientSkin, mark: ReadonlySet<number>): NamedPain[] {
  const sorted = [...mark].sort((a, b) => a - b);
  const patches = patchesOf(ground.neighbours, sorted);
  const whole = patches.filter((patch) => areaOf(ground.skin, patch) >= CRUMB);
  return (whole.length > 0 ? whole : patches).map((patch) => ({
    vertices: Uint32Array.from(patch),
    weights: new Float32Array(patch.length).fill(1),
    intensity: 5,
    outlined: true,
    name: "here",
  }));
}
