import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from "three";
import type { Structure } from "../../core/anatomy/structure.ts";
import type { BodyLayer, MuscleLayer } from "../../core/body/body.ts";
import { computeFibreFrame } from "../../core/body/fibre-frame.ts";
import { type StageRuns, sortByStage } from "./stage-order.ts";

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
  geometry.boundingSphere = new Sphere(new Vector3(0, 0.82, 0.05), 1.4);
  return geometry;
}

/** The muscle layer as three geometries over the same vertices. */
export interface MuscleGeometries {
  /** Everything, for ghosts and for what is seen through. */
  readonly all: BufferGeometry;
  /** Muscles and tendons from the outside in, so that what is covered is not shaded. */
  readonly solid: BufferGeometry;
  /** Where each peel stage begins in `solid`. */
  readonly stages: StageRuns;
  /** Fasciae, which let what lies under them shine through. */
  readonly fascia: BufferGeometry;
  dispose(): void;
}

/** The muscle layer with its fibre coordinates and directions. The caller disposes it. */
export function muscleGeometries(
  layer: MuscleLayer,
  structures: readonly Structure[],
): MuscleGeometries {
  const all = layerGeometry(layer);
  const frame = layer.frame ?? computeFibreFrame(layer);
  all.setAttribute("aFibre", new BufferAttribute(frame.fibre, 3));
  all.setAttribute("aTangent", new BufferAttribute(frame.tangent, 4, true));
  const { solid, fascia, stages } = sortByStage(layer, structures);
  const sharing = (index: Uint32Array) => {
    const geometry = new BufferGeometry();
    for (const [name, attribute] of Object.entries(all.attributes)) {
      geometry.setAttribute(name, attribute);
    }
    geometry.setIndex(new BufferAttribute(index, 1));
    geometry.boundingSphere = all.boundingSphere;
    return geometry;
  };
  const parts = { all, solid: sharing(solid), fascia: sharing(fascia) };
  return {
    ...parts,
    stages,
    dispose() {
      for (const geometry of Object.values(parts)) geometry.dispose();
    },
  };
}
