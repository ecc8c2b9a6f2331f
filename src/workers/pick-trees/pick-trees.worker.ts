import { buildTriangleBvh } from "../../core/geometry/triangle-bvh.ts";
import type { TreeRequest, TreeResponse } from "./protocol.ts";

globalThis.addEventListener("message", (event: MessageEvent<TreeRequest>) => {
  const { name, mesh } = event.data;
  const { bounds, first, count, order } = buildTriangleBvh(mesh);
  const response: TreeResponse = { name, tree: { bounds, first, count, order } };
  globalThis.postMessage(response, {
    transfer: [bounds, first, count, order].map((array) => array.buffer),
  });
});
