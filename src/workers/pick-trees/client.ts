import type { TriangleBvh } from "../../core/geometry/triangle-bvh.ts";
import type { TriangleMesh } from "../../core/geometry/triangle-mesh.ts";
import type { TreeRequest, TreeResponse } from "./protocol.ts";

/** Search trees under way. */
export interface TreeBuilding {
  /** Ends the worker; trees that are not there yet never come. */
  dispose(): void;
}

/**
 * Builds a search tree for each named mesh, one after the other, off the main thread; `onTree` gets
 * each as it is ready. The meshes are copied to the worker. If the worker cannot run, no tree comes
 * and the caller's own way of building stays in use.
 */
export function buildTrees(
  meshes: ReadonlyMap<string, TriangleMesh>,
  onTree: (name: string, tree: TriangleBvh) => void,
): TreeBuilding {
  const worker = new Worker(new URL("./pick-trees.worker.ts", import.meta.url), {
    type: "module",
  });
  let left = meshes.size;
  worker.addEventListener("message", (event: MessageEvent<TreeResponse>) => {
    const { name, tree } = event.data;
    const mesh = meshes.get(name);
    if (mesh) onTree(name, { mesh, ...tree });
    left -= 1;
    if (left === 0) worker.terminate();
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    worker.terminate();
  });
  for (const [name, { positions, index }] of meshes) {
    const request: TreeRequest = { name, mesh: { positions, index } };
    worker.postMessage(request);
  }
  return { dispose: () => worker.terminate() };
}
