import type { PackedBlobs } from "../../field/blob.ts";
import { createBlobField } from "../../field/blob-field.ts";
import type { ImplicitField } from "../../field/implicit-field.ts";
import { readSkinDetails } from "./details/read-details.ts";
import { finestEdgeMm, type SkinDetail, withDetails } from "./details/skin-detail.ts";
import { skinEdgeLengthMm } from "./edge-length.ts";
import { marchRightHalf, outermostPiece } from "./march-half.ts";
import { mirrorHalf, type SkinSurface } from "./mirror-half.ts";
import { orderMesh } from "./order-mesh.ts";
import { type FieldSurface, remesh } from "./remesh.ts";

/** How a symmetric field becomes a skin. */
export interface SkinMeshOptions {
  /** Lattice of the first, fine mesh, mm: smaller than the narrowest gap to be kept open. */
  readonly cellMm: number;
  /** Wanted edge length at a place, mm. */
  readonly edgeLengthMm: (x: number, y: number, z: number) => number;
  /** Rounds of remeshing. */
  readonly rounds: number;
}

/** The settings of the built body. */
export const SKIN_MESH_DEFAULTS: SkinMeshOptions = {
  cellMm: 1.6,
  edgeLengthMm: skinEdgeLengthMm,
  rounds: 10,
};

/** The same half with its triangles and vertices in an order that packs well. */
function ordered(half: FieldSurface): FieldSurface {
  const { index, vertices } = orderMesh(half.index, half.positions.length / 3);
  const gather = (source: Float64Array): Float64Array => {
    const out = new Float64Array(3 * vertices.length);
    vertices.forEach((v, i) => out.set(source.subarray(3 * v, 3 * v + 3), 3 * i));
    return out;
  };
  return { positions: gather(half.positions), normals: gather(half.normals), index };
}

/**
 * The closed skin of a field that is symmetric in x: the right half is marched on a lattice with a
 * plane on x = 0, remeshed on the field, and mirrored. Tried before: nets over the whole field,
 * clipped at the mid-plane, which leave slivers along the cut and edges with four triangles where
 * toes touch. The whole body takes about 25 s of one core.
 */
export function skinOfField(
  field: ImplicitField,
  options: SkinMeshOptions = SKIN_MESH_DEFAULTS,
): SkinSurface {
  const raw = outermostPiece(marchRightHalf(field, options.cellMm));
  return mirrorHalf(ordered(remesh(raw, field, options)));
}

/**
 * The closed skin of the right half's blobs (see `readSkinBlobs`) with the drawn details over them,
 * metres.
 */
export function buildSkin(
  blobs: PackedBlobs,
  details: readonly SkinDetail[] = readSkinDetails(),
  options: SkinMeshOptions = SKIN_MESH_DEFAULTS,
): SkinSurface {
  const field = withDetails(createBlobField(blobs, { mirrorX: true }), details);
  return skinOfField(field, {
    ...options,
    edgeLengthMm: (x, y, z) =>
      finestEdgeMm(details, -Math.abs(x), y, z, options.edgeLengthMm(x, y, z)),
  });
}
