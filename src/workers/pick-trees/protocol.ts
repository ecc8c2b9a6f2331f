import type { TriangleBvh } from "../../core/geometry/triangle-bvh.ts";
import type { TriangleMesh } from "../../core/geometry/triangle-mesh.ts";

/** To the worker: a mesh to build a search tree for; `name` comes back with it. */
export interface TreeRequest {
  readonly name: string;
  readonly mesh: TriangleMesh;
}

/** From the worker: the tree without its mesh, which the page already has. */
export interface TreeResponse {
  readonly name: string;
  readonly tree: Omit<TriangleBvh, "mesh">;
}
