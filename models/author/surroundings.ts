import { readFileSync } from "node:fs";
import { MeshoptDecoder } from "meshoptimizer";
import { decodeBones, decodeSkin } from "../../src/core/body/decode-body.ts";
import { isModelManifest, type PartKind, partOf } from "../../src/core/body/model-manifest.ts";
import { type RingCounts, ringCounts, sheetMesh } from "../../src/core/muscle/index.ts";
import type { MuscleSheet, MuscleStructure } from "../../src/core/muscle/sheet.ts";
import { type Solid, solidOf } from "../geometry/solid.ts";
import { splitLayer } from "../pack/split-layer.ts";
import { MODEL_FOLDER } from "../pack/write-model.ts";
import { readMuscles } from "../steps/muscles/read-muscles.ts";
import { newBones } from "./new-bones.ts";

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

/** One mesh out of several. */
function joined(
  meshes: readonly { positions: Float32Array; index: Uint32Array }[],
): [Float32Array, Uint32Array] {
  const positions = meshes.flatMap((mesh) => [...mesh.positions]);
  let first = 0;
  const index = meshes.flatMap((mesh) => {
    const from = first;
    first += mesh.positions.length / 3;
    return Array.from(mesh.index, (vertex) => vertex + from);
  });
  return [Float32Array.from(positions), Uint32Array.from(index)];
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
  // Only what is not figures: muscles come from their files, and are often newer than the build.
  const layer = decodeBones(file("bones"), manifest, MeshoptDecoder);
  const skin = decodeSkin(file("skin"), manifest, MeshoptDecoder);
  const bones = new Map<string, Solid>();
  for (const mesh of splitLayer(layer)) {
    const one = manifest.structures[mesh.structure]!;
    if (one.side !== "left") bones.set(one.id, solidOf(one.id, mesh.positions, mesh.index));
  }
  const fresh = await newBones(new Set(bones.keys()));
  for (const bone of fresh) bones.set(bone.id, bone);
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
    skin: solidOf("skin", skin.positions, skin.index),
    bones,
    allBones: solidOf("bones", ...joined([layer, ...fresh.map((bone) => bone.bvh.mesh)])),
    muscle: (id) => solid(id, null),
    face: (id, face) => solid(id, face),
    muscleIds: [...muscles.keys()],
  };
}
