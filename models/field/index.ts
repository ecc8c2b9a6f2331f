export {
  BLOB_CUT,
  BLOB_CUT_SLOPE,
  BLOB_STRIDE,
  type BlobRows,
  blobRows,
  type PackedBlobs,
  packBlobs,
  rotationMatrix,
  rotationVector,
} from "./blob.ts";
export { type BlobFieldOptions, createBlobField } from "./blob-field.ts";
export type { Box, ImplicitField } from "./implicit-field.ts";
export { dropVoids, findShells, type Shell } from "./shells.ts";
export {
  type FieldMesh,
  projectToSurface,
  type SurfaceNetsOptions,
  surfaceNets,
} from "./surface-nets.ts";
