import type { Body, BodyLayer } from "../../core/body/body.ts";
import { castRay, type RayHit } from "../../core/geometry/cast-ray.ts";
import { buildTriangleBvh, type TriangleBvh } from "../../core/geometry/triangle-bvh.ts";
import { add, normalize, subtract, type Vec3 } from "../../core/geometry/vec3.ts";
import { frontReach } from "../body/peel-front.ts";
import { formTexels } from "../body/structure-form.ts";
import { stateTexels } from "../canvas/create-state-texture.ts";
import { offsetNow } from "../explode/explode-offsets.ts";
import type { SharedUniforms } from "../materials/shared-uniforms.ts";
import { rayMeetsBox, type StructureBoxes, structureBoxes } from "./structure-boxes.ts";

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
  /** Where on the body it is, as if nothing were moved apart. */
  readonly positionModel: Vec3;
  /** Where it is seen: the same unless the body is moved apart. */
  readonly seenModel: Vec3;
  /** Outward unit normal, blended over the triangle. */
  readonly normalModel: Vec3;
  /** The corner of the triangle that is nearest: a vertex of the layer. */
  readonly vertex: number;
  /** Metres from the ray's origin. */
  readonly distance: number;
}

/** How structures are drawn now: the texels, the peel and the moving apart of the picture. */
export interface PickView {
  readonly texels: Uint8Array;
  readonly peel: number;
  /** See `structure-form.ts`; needed where `explode` is above 0. */
  readonly form?: Float32Array;
  readonly explode?: number;
}

/** The uniforms that say how structures are drawn. */
export interface PickUniforms {
  readonly tState: SharedUniforms["tState"];
  readonly tForm: SharedUniforms["tForm"];
  readonly uPeel: SharedUniforms["uPeel"];
  readonly uExplode: SharedUniforms["uExplode"];
}

/** The view that the picture's uniforms hold now. */
export function pickView(uniforms: PickUniforms): PickView {
  return {
    texels: stateTexels(uniforms.tState.value),
    peel: uniforms.uPeel.value,
    form: formTexels(uniforms.tForm.value),
    explode: uniforms.uExplode.value,
  };
}

/** Finds what is under the pointer; missing search trees are made on first use. */
export interface Picker {
  /** The nearest thing that is solidly drawn, else the nearest ghost, else null. */
  pick(ray: PickRay, view: PickView): Pick | null;
  /** Everything along the ray whether drawn or not, except the skin; nearest first. */
  pickInside(ray: PickRay): Pick | null;
  /** Takes a search tree made elsewhere. */
  accept(name: Pick["layer"], tree: TriangleBvh): void;
  /** A layer's search tree if it is there already. */
  treeIfKnown(name: Pick["layer"]): TriangleBvh | undefined;
}

/** The layers from the outside in. */
export const LAYERS = ["skin", "muscles", "bones"] as const;

/**
 * A picker over a body. It walks the same search trees as the headless query, so that a tap and a
 * query mean the same place, and no second tree library is shipped. `before` lends its trees for the
 * layers that both bodies share.
 */
export function createPicker(
  body: Body,
  before?: { readonly body: Body; readonly picker: Picker },
): Picker {
  const trees = new Map<BodyLayer, TriangleBvh>();
  const treeOf = (layer: BodyLayer): TriangleBvh => {
    const known = trees.get(layer);
    if (known) return known;
    const tree = buildTriangleBvh(layer);
    trees.set(layer, tree);
    return tree;
  };
  let boxes: StructureBoxes | null = null;
  const describe = (name: Pick["layer"], hit: RayHit, moved: Vec3 | null): Pick => {
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
      seenModel: moved ? add(hit.position, moved) : hit.position,
      normalModel: normalize([normal[0] ?? 0, normal[1] ?? 0, normal[2] ?? 0]),
      vertex: nearest,
      distance: hit.distance,
    };
  };
  const along = function* (name: Pick["layer"], ray: PickRay): Generator<Pick> {
    for (const hit of castRay(treeOf(body[name]), ray.origin, ray.direction)) {
      if (!hit.leaving) yield describe(name, hit, null);
    }
  };
  /** Hits of muscles that are moved apart: the ray is moved the other way for each in its path. */
  const alongMoved = (ray: PickRay, form: Float32Array, explode: number): Pick[] => {
    boxes ??= structureBoxes(body.muscles, body.structures.length);
    const tree = treeOf(body.muscles);
    const hits: Pick[] = [];
    for (let s = 0; s < body.structures.length; s++) {
      const moved = offsetNow(form, s, explode);
      const origin = subtract(ray.origin, moved);
      if (!rayMeetsBox(boxes, s, origin, ray.direction)) continue;
      for (const hit of castRay(tree, origin, ray.direction)) {
        const corner = body.muscles.index[3 * hit.triangle] ?? 0;
        if (hit.leaving || body.muscles.structure[corner] !== s) continue;
        hits.push(describe("muscles", hit, moved));
      }
    }
    return hits.sort((a, b) => a.distance - b.distance);
  };
  const hitsOf = (name: Pick["layer"], ray: PickRay, view: PickView): Iterable<Pick> =>
    name === "muscles" && view.form && view.explode
      ? alongMoved(ray, view.form, view.explode)
      : along(name, ray);

  if (before) {
    for (const name of LAYERS) {
      const tree = before.picker.treeIfKnown(name);
      if (tree && before.body[name] === body[name]) trees.set(body[name], tree);
    }
  }
  return {
    pick(ray, view) {
      let ghost: Pick | null = null;
      let solid: Pick | null = null;
      for (const name of LAYERS) {
        if (name === "skin" && view.peel >= 1) continue;
        for (const hit of hitsOf(name, ray, view)) {
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
    treeIfKnown: (name) => trees.get(body[name]),
  };
}
