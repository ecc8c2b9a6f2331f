import { asId, type StructureId } from "../../../src/core/anatomy/ids.ts";
import type { Side } from "../../../src/core/anatomy/side.ts";
import type { Structure } from "../../../src/core/anatomy/structure.ts";
import type { BodyLayer } from "../../../src/core/body/body.ts";
import type { PackableMesh } from "../../../src/core/body/mesh-codec.ts";
import { mirrorMesh } from "../../../src/core/body/mirror-mesh.ts";
import type { BoneShape } from "./bone-shape.ts";
import {
  BONE_MESH_DEFAULTS,
  type BoneMesh,
  type BoneMeshOptions,
  buildBoneMesh,
  type MeshTools,
} from "./build-bone-mesh.ts";

/** The skeleton as the app draws it, and the half of it that travels. */
export interface BuiltBones {
  /** A pair gives its right and then its left structure, a midline bone one. */
  readonly structures: readonly Structure[];
  /** What lies at x ≤ 0 (right side, half of the midline), to be packed; see `mirrorMesh`. */
  readonly half: PackableMesh;
  /** Both sides; `structure` counts from `firstStructure`. */
  readonly layer: BodyLayer;
}

/** Options of `buildBoneLayer`. */
export interface BoneLayerOptions {
  /** Place of the first bone in `Body.structures`. Default 0. */
  readonly firstStructure?: number;
  readonly mesh?: BoneMeshOptions;
}

function structuresOf(shape: BoneShape): Structure[] {
  const one = (side: Side, fma: readonly string[]): Structure => ({
    id: asId<StructureId>(shape.id),
    side,
    system: "bone",
    layer: null,
    name: shape.name,
    fma,
  });
  if (shape.side === "midline") return [one("midline", shape.fma)];
  return [one("right", shape.fma.slice(0, 1)), one("left", shape.fma.slice(1, 2))];
}

/**
 * Builds all bones, discs and costal cartilages. Takes some seconds; same input, same bytes.
 * Occlusion is left open (255) for the step that bakes it.
 */
export function buildBoneLayer(
  shapes: readonly BoneShape[],
  tools: MeshTools,
  options: BoneLayerOptions = {},
): BuiltBones {
  const first = options.firstStructure ?? 0;
  const structures: Structure[] = [];
  const meshes: { mesh: BoneMesh; structure: number }[] = [];
  for (const shape of shapes) {
    meshes.push({
      mesh: buildBoneMesh(shape, tools, options.mesh ?? BONE_MESH_DEFAULTS),
      structure: first + structures.length,
    });
    structures.push(...structuresOf(shape));
  }
  const half = mergeBones(meshes);
  const whole = mirrorMesh(half, (structure) =>
    structures[structure - first]?.side === "right" ? structure + 1 : structure,
  );
  return {
    structures,
    half,
    layer: {
      positions: whole.positions,
      normals: whole.normals,
      index: whole.index,
      structure: whole.structure,
      occlusion: new Uint8Array(whole.structure.length).fill(255),
    },
  };
}

/** One mesh in metres out of many in millimetres. */
function mergeBones(meshes: readonly { mesh: BoneMesh; structure: number }[]): PackableMesh {
  const vertices = meshes.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0);
  const indices = meshes.reduce((sum, { mesh }) => sum + mesh.index.length, 0);
  const positions = new Float32Array(vertices * 3);
  const normals = new Float32Array(vertices * 3);
  const index = new Uint32Array(indices);
  const structure = new Uint16Array(vertices);
  let [v, i] = [0, 0];
  for (const { mesh, structure: number } of meshes) {
    const count = mesh.positions.length / 3;
    positions.set(
      mesh.positions.map((value) => value / 1000),
      3 * v,
    );
    normals.set(mesh.normals, 3 * v);
    index.set(
      mesh.index.map((value) => value + v),
      i,
    );
    structure.fill(number, v, v + count);
    v += count;
    i += mesh.index.length;
  }
  return { positions, normals, index, structure, bytes: {} };
}
