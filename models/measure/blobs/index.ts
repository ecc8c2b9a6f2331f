export * from "./fit-blobs.ts";
export * from "./initial-blobs.ts";
export * from "./mesh-query.ts";
export * from "./sample-mesh.ts";
export * from "./samples.ts";
export * from "./surface-distance.ts";
