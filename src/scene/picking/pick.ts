import type { Body, BodyLayer } from "../../core/body/body.ts";
import { castRay, type RayHit } from "../../core/geometry/cast-ray.ts";
import { buildTriangleBvh, type TriangleBvh } from "../../core/geometry/triangle-bvh.ts";
import { normalize, type Vec3 } from "../../core/geometry/vec3.ts";
import { frontReach } from "../body/peel-front.ts";

/** A ray in model space. */
export interface PickRay {
  readonly origin: Vec3;
  readonly direction: Vec3;
}

/** What lies under the pointer. */
export interface Pick {
  readonly layer: "skin" | "muscles" | "bones";
  /** Index into `Body.structures`. */
  readonly structure: number;
  readonly positionModel: Vec3;
  /** Outward unit normal, blended over the triangle. */
  readonly normalModel: Vec3;
  /** The corner of the triangle that is nearest: a vertex of the layer. */
  readonly vertex: number;
  /** Metres from the ray's origin. */
  readonly distance: number;
}

/** How structures are drawn now: the texels and the peel of the picture. */
export interface PickView {
  readonly texels: Uint8Array;
  readonly peel: number;
}

/** Finds what is under the pointer; missing search trees are made on first use. */
export interface Picker {
  /** The nearest thing that is solidly drawn, else the nearest ghost, else null. */
  pick(ray: PickRay, view: PickView): Pick | null;
  /** Everything along the ray whether drawn or not, except the skin; nearest first. */
  pickInside(ray: PickRay): Pick | null;
  /** Takes a search tree made elsewhere. */
  accept(name: Pick["layer"], tree: TriangleBvh): void;
}

/** The layers from the outside in. */
export const LAYERS = ["skin", "muscles", "bones"] as const;

/**
 * A picker over a body. It walks the same search trees as the headless query, so that a tap and a
 * query mean the same place, and no second tree library is shipped.
 */
export function createPicker(body: Body): Picker {
  const trees = new Map<BodyLayer, TriangleBvh>();
  const treeOf = (layer: BodyLayer): TriangleBvh => {
    const known = trees.get(layer);
    if (known) return known;
    const tree = buildTriangleBvh(layer);
    trees.set(layer, tree);
    return tree;
  };
  const describe = (name: Pick["layer"], hit: RayHit): Pick => {
    const layer = body[name];
    const corners = [0, 1, 2].map((c) => layer.index[3 * hit.triangle + c] ?? 0);
    const normal = [0, 1, 2].map((k) =>
      corners.reduce(
        (sum, v, c) => sum + (hit.barycentric[c] ?? 0) * (layer.normals[3 * v + k] ?? 0),
        0,
      ),
    );
    const [a, b, c] = hit.barycentric;
    const nearest = corners[a >= b && a >= c ? 0 : b >= c ? 1 : 2] ?? 0;
    return {
      layer: name,
      structure: layer.structure[nearest] ?? 0,
      positionModel: hit.position,
      normalModel: normalize([normal[0] ?? 0, normal[1] ?? 0, normal[2] ?? 0]),
      vertex: nearest,
      distance: hit.distance,
    };
  };
  const along = function* (name: Pick["layer"], ray: PickRay): Generator<Pick> {
    for (const hit of castRay(treeOf(body[name]), ray.origin, ray.direction)) {
      if (!hit.leaving) yield describe(name, hit);
    }
  };
  return {
    pick(ray, view) {
      let ghost: Pick | null = null;
      let solid: Pick | null = null;
      for (const name of LAYERS) {
        if (name === "skin" && view.peel >= 1) continue;
        for (const hit of along(name, ray)) {
          if (solid && hit.distance >= solid.distance) break;
          const shown = view.texels[4 * hit.structure] ?? 0;
          const stage = view.texels[4 * hit.structure + 3] ?? 0;
          const peeled = stage < 4 && hit.positionModel[0] < frontReach(view.peel - stage);
          if (shown === 0 || peeled) continue;
          if (shown > 192) {
            solid = hit;
            break;
          }
          if (name !== "skin" && (!ghost || hit.distance < ghost.distance)) ghost = hit;
        }
      }
      return solid ?? ghost;
    },
    pickInside(ray) {
      for (const name of ["muscles", "bones"] as const) {
        for (const hit of along(name, ray)) return hit;
      }
      return null;
    },
    accept(name, tree) {
      trees.set(body[name], tree);
    },
  };
}
