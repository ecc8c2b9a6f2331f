import { type IUniform, ShaderMaterial, type ShaderMaterialParameters } from "three";
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

/** The body's materials: made once, recoloured and re-lit by uniforms only. */
export interface BodyMaterials {
  readonly muscle: ShaderMaterial;
  readonly muscleThrough: ShaderMaterial;
  readonly fascia: ShaderMaterial;
  readonly bone: ShaderMaterial;
  readonly boneThrough: ShaderMaterial;
  readonly skin: ShaderMaterial;
  /** What is drawn on the skin where the skin itself has been peeled off. */
  readonly skinShell: ShaderMaterial;
  readonly ghost: ShaderMaterial;
}

/** Blending and depth of things that are laid over the solid body. */
export const OVERLAY: ShaderMaterialParameters = { transparent: true, depthWrite: false };
/** Seen through the body: sorted among themselves by the shader's own depth slice. */
const THROUGH: ShaderMaterialParameters = { transparent: true, defines: { USE_THROUGH: "" } };

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

/** All materials of the body over one set of uniforms. */
export function createBodyMaterials(uniforms: SharedUniforms): BodyMaterials {
  return {
    muscle: createMaterial("muscle", muscleVertex, muscleFragment, uniforms),
    muscleThrough: createMaterial("muscle", muscleVertex, muscleFragment, uniforms, THROUGH),
    // Sheets write depth: one is laid over the body once, not once for each of its faces.
    fascia: createMaterial("fascia", muscleVertex, muscleFragment, uniforms, {
      transparent: true,
      defines: { USE_FASCIA: "" },
    }),
    bone: createMaterial("bone", boneVertex, boneFragment, uniforms),
    boneThrough: createMaterial("bone", boneVertex, boneFragment, uniforms, THROUGH),
    skin: createMaterial("skin", skinVertex, skinFragment, uniforms),
    skinShell: createMaterial("skin", skinVertex, skinFragment, uniforms, {
      ...OVERLAY,
      defines: { USE_SHELL: "" },
    }),
    ghost: createMaterial("ghost", ghostVertex, ghostFragment, uniforms, OVERLAY),
  };
}

/** Frees the programs of all materials. */
export function disposeBodyMaterials(materials: BodyMaterials): void {
  for (const material of Object.values(materials)) material.dispose();
}
