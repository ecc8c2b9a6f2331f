import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from "three";
import type { Stipple } from "./scatter-stipple.ts";

const CORNERS = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);

/** A stipple as one instanced draw; the caller disposes it. */
export function stippleGeometry(stipple: Stipple): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(CORNERS, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.setAttribute("aPlace", new InstancedBufferAttribute(stipple.places, 4));
  geometry.setAttribute("aNormal", new InstancedBufferAttribute(stipple.normals, 4));
  geometry.instanceCount = stipple.count;
  return geometry;
}

/** Nothing to draw; never sent to the GPU. */
export const EMPTY_STIPPLE = stippleGeometry({
  count: 0,
  places: new Float32Array(0),
  normals: new Float32Array(0),
});
