export { type FitOptions, fitBlobs } from "./fit-blobs.ts";
export { createMeshQuery, type MeshQuery } from "./mesh-query.ts";
export { type SampleOptions, sampleMesh, sampleSurface } from "./sample-mesh.ts";
export { type MeshMm, type ShapeSamples, seededRandom } from "./samples.ts";
export { type SurfaceDistance, surfaceDistance } from "./surface-distance.ts";
