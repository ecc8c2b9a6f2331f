import {
  AlwaysStencilFunc,
  type IUniform,
  NotEqualStencilFunc,
  ReplaceStencilOp,
  ShaderMaterial,
  type ShaderMaterialParameters,
} from "three";
import boneFragment from "../body/bone.frag.glsl?raw";
import boneVertex from "../body/bone.vert.glsl?raw";
import ghostFragment from "../body/ghost.frag.glsl?raw";
import ghostVertex from "../body/ghost.vert.glsl?raw";
import muscleFragment from "../body/muscle.frag.glsl?raw";
import muscleVertex from "../body/muscle.vert.glsl?raw";
import skinFragment from "../body/skin.frag.glsl?raw";
import skinVertex from "../body/skin.vert.glsl?raw";
import { composeShader } from "../shaders/compose-shader.ts";
import type { SharedUniforms } from "./shared-uniforms.ts";

/** What a picture needs of the body's shaders; whatever it does not need costs nothing. */
export interface ShaderNeeds {
  /** Seen from so far that fine detail is below a pixel. */
  readonly far: boolean;
  /** The skin is half off, or one of the layers under it. */
  readonly peeling: "skin" | "layer" | null;
  /** Patterns, marks or hints are on the skin. */
  readonly painted: boolean;
  /** Several patterns lie side by side on the skin. */
  readonly compared: boolean;
  /** A trigger point is shown in its muscle. */
  readonly knot: boolean;
}

/** The body's materials: made once each, recoloured and re-lit by uniforms only. */
export interface BodyMaterials {
  muscle(needs: ShaderNeeds): ShaderMaterial;
  fascia(needs: ShaderNeeds): ShaderMaterial;
  bone(needs: ShaderNeeds): ShaderMaterial;
  skin(needs: ShaderNeeds): ShaderMaterial;
  readonly muscleThrough: ShaderMaterial;
  readonly boneThrough: ShaderMaterial;
  /** What is drawn on the skin where the skin itself has been peeled off. */
  skinShell(needs: ShaderNeeds): ShaderMaterial;
  /** The person's own marks once more, over the glyphs of compared patterns. */
  readonly markInk: ShaderMaterial;
  /** Draws nothing: keeps what is seen through the body from covering patterns and marks. */
  painMask(needs: ShaderNeeds): ShaderMaterial;
  readonly ghost: ShaderMaterial;
  dispose(): void;
}

/** Blending and depth of things that are laid over the solid body. */
export const OVERLAY: ShaderMaterialParameters = { transparent: true, depthWrite: false };

/** Stencil value of pixels that carry the stroke of a pattern or a mark. */
const STROKE = 1;

/** Leaves its strokes free of what is seen through the body: for all that is drawn of pain. */
export const KEPT_FREE: ShaderMaterialParameters = {
  stencilWrite: true,
  stencilRef: STROKE,
  stencilFunc: AlwaysStencilFunc,
  stencilZPass: ReplaceStencilOp,
};

/** A little nearer than the skin itself: two programs need not agree on the last bit of depth. */
const NEARER: ShaderMaterialParameters = {
  polygonOffset: true,
  polygonOffsetFactor: -1,
  polygonOffsetUnits: -2,
};

/** Seen through the body, but never over the strokes of pain. */
const THROUGH: ShaderMaterialParameters = {
  transparent: true,
  stencilWrite: true,
  stencilRef: STROKE,
  stencilFunc: NotEqualStencilFunc,
};

/** A material from shader files; chunks are put in, a missing one throws. */
export function createMaterial(
  name: string,
  vertex: string,
  fragment: string,
  uniforms: Record<string, IUniform>,
  options: ShaderMaterialParameters = {},
): ShaderMaterial {
  return new ShaderMaterial({
    name,
    vertexShader: composeShader(`${name}.vert.glsl`, vertex),
    fragmentShader: composeShader(`${name}.frag.glsl`, fragment),
    uniforms,
    ...options,
  });
}

/** All materials of the body over one set of uniforms; variants are made when first needed. */
export function createBodyMaterials(uniforms: SharedUniforms): BodyMaterials {
  const made = new Map<string, ShaderMaterial>();
  const variant = (
    name: string,
    [vertex, fragment]: readonly [string, string],
    defines: readonly string[],
    options: ShaderMaterialParameters = {},
  ): ShaderMaterial => {
    const key = [name, ...defines].join(" ");
    const known = made.get(key);
    if (known) return known;
    const material = createMaterial(name, vertex, fragment, uniforms, {
      ...options,
      defines: Object.fromEntries(defines.map((define) => [define, ""])),
    });
    made.set(key, material);
    return material;
  };
  const when = (needed: boolean, define: string) => (needed ? [define] : []);
  const muscle = [muscleVertex, muscleFragment] as const;
  const bone = [boneVertex, boneFragment] as const;
  const skin = [skinVertex, skinFragment] as const;
  const flesh = ({ far, peeling, knot }: ShaderNeeds) => [
    ...when(far, "USE_FAR"),
    ...when(peeling === "layer", "USE_PEELING"),
    ...when(peeling === "skin", "USE_UNDER_SKIN"),
    ...when(knot, "USE_KNOT"),
  ];
  return {
    muscle: (needs) => variant("muscle", muscle, flesh(needs)),
    // Sheets write depth: one is laid over the body once, not once for each of its faces.
    fascia: (needs) =>
      variant("fascia", muscle, ["USE_FASCIA", ...flesh(needs)], { transparent: true }),
    bone: (needs) => variant("bone", bone, when(needs.far, "USE_FAR")),
    skin: ({ far, peeling, painted, compared }) =>
      variant("skin", skin, [
        ...when(far && !painted, "USE_PLAIN"),
        ...when(peeling === "skin", "USE_PEELING"),
        ...when(painted, "USE_PAIN"),
        ...when(painted && compared, "USE_COMPARE"),
      ]),
    muscleThrough: variant("muscle", muscle, ["USE_THROUGH", "USE_KNOT"], THROUGH),
    boneThrough: variant("bone", bone, ["USE_THROUGH"], THROUGH),
    skinShell: ({ compared }) =>
      variant("skin", skin, ["USE_SHELL", "USE_PAIN", ...when(compared, "USE_COMPARE")], OVERLAY),
    markInk: variant("skin", skin, ["USE_SHELL", "USE_INK", "USE_PAIN"], {
      ...OVERLAY,
      ...NEARER,
    }),
    painMask: ({ compared }) =>
      variant(
        "skin",
        skin,
        ["USE_SHELL", "USE_MASK", "USE_PAIN", ...when(compared, "USE_COMPARE")],
        {
          ...OVERLAY,
          ...KEPT_FREE,
          ...NEARER,
          colorWrite: false,
        },
      ),
    ghost: variant("ghost", [ghostVertex, ghostFragment], [], OVERLAY),
    dispose() {
      for (const material of made.values()) material.dispose();
    },
  };
}
