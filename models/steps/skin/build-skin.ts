import type { PackedBlobs } from "../../field/blob.ts";
import { createBlobField } from "../../field/blob-field.ts";
import type { ImplicitField } from "../../field/implicit-field.ts";
import { readSkinDetails } from "./details/read-details.ts";
import { type SkinDetail, withDetails } from "./details/skin-detail.ts";
import { skinEdgeLengthMm } from "./edge-length.ts";
import { marchRightHalf, outermostPiece } from "./march-half.ts";
import { mirrorHalf, type SkinSurface } from "./mirror-half.ts";
import { remesh } from "./remesh.ts";

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
  cellMm: 2.2,
  edgeLengthMm: skinEdgeLengthMm,
  rounds: 10,
};

/**
 * The closed skin of a field that is symmetric in x: the right half is marched on a lattice with a
 * plane on x = 0, remeshed on the field, and mirrored. Tried before: nets over the whole field,
 * clipped at the mid-plane, which leave slivers along the cut and edges with four triangles where
 * toes touch. The whole body takes about 14 s of one core.
 */
export function skinOfField(
  field: ImplicitField,
  options: SkinMeshOptions = SKIN_MESH_DEFAULTS,
): SkinSurface {
  const raw = outermostPiece(marchRightHalf(field, options.cellMm));
  return mirrorHalf(remesh(raw, field, options));
}

/** The field of the skin: the right half's blobs with their mirror twins, and the details over them. */
export function skinField(
  blobs: PackedBlobs,
  details: readonly SkinDetail[] = readSkinDetails(),
): ImplicitField {
  return withDetails(createBlobField(blobs, { mirrorX: true }), details);
}

/** The closed skin of the right half's blobs (see `readSkinBlobs`) and the drawn details, metres. */
export function buildSkin(
  blobs: PackedBlobs,
  options: SkinMeshOptions = SKIN_MESH_DEFAULTS,
): SkinSurface {
  return skinOfField(skinField(blobs), options);
}
