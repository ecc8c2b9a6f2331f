import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from "three";
import type { BodyLayer, MuscleLayer } from "../../core/body/body.ts";
import { computeFibreFrame } from "./fibre-frame.ts";

/**
 * A layer as GPU geometry over the layer's own arrays (not copied). The caller disposes it. The
 * bounding sphere is fixed so that three never walks the vertices to find it.
 */
export function layerGeometry(layer: BodyLayer): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(layer.positions, 3));
  geometry.setAttribute("normal", new BufferAttribute(layer.normals, 3));
  geometry.setAttribute("aStructure", new BufferAttribute(layer.structure, 1));
  geometry.setAttribute("aOcclusion", new BufferAttribute(layer.occlusion, 1, true));
  geometry.setIndex(new BufferAttribute(layer.index, 1));
  geometry.boundingSphere = new Sphere(new Vector3(0, 0.82, 0.05), 1.2);
  return geometry;
}

/** The muscle layer with its fibre coordinates and directions. */
export function muscleGeometry(layer: MuscleLayer): BufferGeometry {
  const geometry = layerGeometry(layer);
  const frame = computeFibreFrame(layer);
  geometry.setAttribute("aFibre", new BufferAttribute(frame.fibre, 3));
  geometry.setAttribute("aTangent", new BufferAttribute(frame.tangent, 4, true));
  return geometry;
}
