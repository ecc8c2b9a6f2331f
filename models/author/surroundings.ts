import { readFileSync } from "node:fs";
import { MeshoptDecoder } from "meshoptimizer";
import { decodeBody } from "../../src/core/body/decode-body.ts";
import { isModelManifest, type PartKind, partOf } from "../../src/core/body/model-manifest.ts";
import { castRay } from "../../src/core/geometry/cast-ray.ts";
import { type NearestHit, nearestOnMesh } from "../../src/core/geometry/nearest-on-mesh.ts";
import { buildTriangleBvh, type TriangleBvh } from "../../src/core/geometry/triangle-bvh.ts";
import { cross, dot, normalize, subtract, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { type RingCounts, ringCounts, sheetMesh } from "../../src/core/muscle/index.ts";
import type { MuscleSheet, MuscleStructure } from "../../src/core/muscle/sheet.ts";
import { splitLayer } from "../pack/split-layer.ts";
import { MODEL_FOLDER } from "../pack/write-model.ts";
import { readMuscles } from "../steps/muscles/read-muscles.ts";

/** A closed surface that can be asked where it is. Model space, metres. */
export interface Solid {
  readonly id: string;
  readonly bvh: TriangleBvh;
  /** Least and greatest corner. */
  readonly bounds: readonly [Vec3, Vec3];
}

/** Everything around a sheet being laid, the right side and what crosses the mid-line. */
export interface Surroundings {
  readonly skin: Solid;
  /** Bones by id: the right one, or the unpaired one. */
  readonly bones: ReadonlyMap<string, Solid>;
  readonly allBones: Solid;
  /** A muscle, tendon or fascia as its file has it now; throws for an unknown id. */
  muscle(id: string): Solid;
  /** Only the skin or the deep face of a structure, open at its edges. */
  face(id: string, face: "skin" | "deep"): Solid;
  readonly muscleIds: readonly string[];
}

/** Size of facets that sheets are turned into here, metres. */
const FACET = 0.0035;

/** A solid out of triangles. */
export function solidOf(id: string, positions: Float32Array, index: Uint32Array): Solid {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const vertex of index) {
    for (let c = 0; c < 3; c++) {
      low[c] = Math.min(low[c]!, positions[3 * vertex + c]!);
      high[c] = Math.max(high[c]!, positions[3 * vertex + c]!);
    }
  }
  return { id, bvh: buildTriangleBvh({ positions, index }), bounds: [low, high] };
}

/** Unit normal of a triangle. */
export function faceNormal(solid: Solid, triangle: number): Vec3 {
  const { positions: p, index } = solid.bvh.mesh;
  const corner = (k: number): Vec3 => {
    const v = 3 * index[3 * triangle + k]!;
    return [p[v]!, p[v + 1]!, p[v + 2]!];
  };
  const a = corner(0);
  return normalize(cross(subtract(corner(1), a), subtract(corner(2), a)));
}

/** Nearest surface point, its outward normal, and the signed distance (negative inside). */
export interface Touch {
  readonly hit: NearestHit;
  readonly normal: Vec3;
  /** Metres along `normal`. */
  readonly along: number;
}

/** Where a solid's surface is nearest, or null beyond `within` metres. */
export function touch(solid: Solid, point: Vec3, within: number): Touch | null {
  const [low, high] = solid.bounds;
  for (let c = 0; c < 3; c++) {
    if (point[c]! < low[c]! - within || point[c]! > high[c]! + within) return null;
  }
  const hit = nearestOnMesh(solid.bvh, point, within);
  if (!hit) return null;
  const normal = faceNormal(solid, hit.triangle);
  return { hit, normal, along: dot(subtract(point, hit.position), normal) };
}

const ANY: Vec3 = [0.31, 0.87, 0.38];

/** Whether a point lies in a closed solid (parity of a ray). */
export function inside(solid: Solid, point: Vec3): boolean {
  const [low, high] = solid.bounds;
  for (let c = 0; c < 3; c++) if (point[c]! < low[c]! || point[c]! > high[c]!) return false;
  return castRay(solid.bvh, point, ANY).length % 2 === 1;
}

/** The triangles of one structure's parts; `face` keeps those whose corners all lie on it. */
function structureMesh(
  parts: readonly MuscleSheet[],
  face: "skin" | "deep" | null,
): { positions: Float32Array; index: Uint32Array } {
  const meshes = parts.map((sheet) => {
    const counts: RingCounts = ringCounts(sheet, FACET);
    return { mesh: sheetMesh(sheet, counts), around: 2 * counts.across };
  });
  const positions = new Float32Array(
    meshes.reduce((sum, { mesh }) => sum + mesh.positions.length, 0),
  );
  const index: number[] = [];
  let first = 0;
  for (const { mesh, around } of meshes) {
    positions.set(mesh.positions, 3 * first);
    const onFace = (vertex: number): boolean => {
      const k = vertex % around;
      return face === "skin" ? k <= around / 2 : k >= around / 2 || k === 0;
    };
    for (let t = 0; t < mesh.index.length; t += 3) {
      const corners = [mesh.index[t]!, mesh.index[t + 1]!, mesh.index[t + 2]!];
      if (face === null || corners.every(onFace)) index.push(...corners.map((v) => v + first));
    }
    first += mesh.positions.length / 3;
  }
  return { positions, index: Uint32Array.from(index) };
}

/** Adds the mirror image of a half that meets the mid-line, winding kept outward. */
function withMirror(mesh: { positions: Float32Array; index: Uint32Array }): typeof mesh {
  const n = mesh.positions.length / 3;
  const positions = new Float32Array(6 * n);
  positions.set(mesh.positions);
  for (let i = 0; i < 3 * n; i++) positions[3 * n + i] = (i % 3 ? 1 : -1) * mesh.positions[i]!;
  const index = new Uint32Array(2 * mesh.index.length);
  index.set(mesh.index);
  for (let t = 0; t < mesh.index.length; t += 3) {
    index[mesh.index.length + t] = n + mesh.index[t]!;
    index[mesh.index.length + t + 1] = n + mesh.index[t + 2]!;
    index[mesh.index.length + t + 2] = n + mesh.index[t + 1]!;
  }
  return { positions, index };
}

/**
 * Bones and skin from the last built model, muscles from their files as they are now. Throws when the
 * model was never built.
 */
export async function loadSurroundings(): Promise<Surroundings> {
  const manifest: unknown = JSON.parse(readFileSync(`${MODEL_FOLDER}/model.json`, "utf8"));
  if (!isModelManifest(manifest)) {
    throw new Error("models/author: model.json is of another version; run `npm run build:model`");
  }
  const file = (kind: PartKind): Uint8Array =>
    new Uint8Array(readFileSync(`${MODEL_FOLDER}/${partOf(manifest, kind).file}`));
  await MeshoptDecoder.ready;
  const files = {
    muscles: file("muscles"),
    shade: file("shade"),
    bones: file("bones"),
    skin: file("skin"),
  };
  const { body } = decodeBody(files, manifest, MeshoptDecoder);
  const bones = new Map<string, Solid>();
  for (const mesh of splitLayer(body.bones)) {
    const one = body.structures[mesh.structure]!;
    if (one.side !== "left") bones.set(one.id, solidOf(one.id, mesh.positions, mesh.index));
  }
  const muscles = new Map<string, MuscleStructure>(readMuscles().map((m) => [m.id, m]));
  const made = new Map<string, Solid>();
  const solid = (id: string, face: "skin" | "deep" | null): Solid => {
    const key = `${id} ${face}`;
    const known = made.get(key);
    if (known) return known;
    const structure = muscles.get(id);
    if (!structure) throw new Error(`models/author: no bone, muscle, tendon or fascia "${id}"`);
    const half = structureMesh(structure.parts, face);
    const mesh = structure.midline ? withMirror(half) : half;
    const result = solidOf(id, mesh.positions, mesh.index);
    made.set(key, result);
    return result;
  };
  return {
    skin: solidOf("skin", body.skin.positions, body.skin.index),
    bones,
    allBones: solidOf("bones", body.bones.positions, body.bones.index),
    muscle: (id) => solid(id, null),
    face: (id, face) => solid(id, face),
    muscleIds: [...muscles.keys()],
  };
}
