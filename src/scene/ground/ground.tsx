import { useEffect, useMemo } from "react";
import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  LinearFilter,
  RedFormat,
  UnsignedByteType,
} from "three";
import { useScene } from "../canvas/scene-context.ts";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createMaterial, OVERLAY } from "../materials/body-materials.ts";
import { contactShadow, SHADOW_CENTRE, SHADOW_SIZE, SHADOW_TEXELS } from "./contact-shadow.ts";
import groundFragment from "./ground.frag.glsl?raw";
import groundVertex from "./ground.vert.glsl?raw";

/** The shadow where the feet stand: a square just under the soles, computed once. */
export function Ground() {
  const { engine, uniforms } = useScene();
  const parts = useMemo(() => {
    const { body } = engine;
    const texture = new DataTexture(
      contactShadow(body),
      SHADOW_TEXELS,
      SHADOW_TEXELS,
      RedFormat,
      UnsignedByteType,
    );
    texture.minFilter = LinearFilter;
    texture.magFilter = LinearFilter;
    texture.needsUpdate = true;
    const layer = body.skin.positions.length > 0 ? body.skin : body.bones;
    let floor = Number.POSITIVE_INFINITY;
    for (let i = 1; i < layer.positions.length; i += 3) {
      floor = Math.min(floor, layer.positions[i] ?? 0);
    }
    const y = Number.isFinite(floor) ? floor - 0.001 : 0;
    const h = SHADOW_SIZE / 2;
    const [x, z] = SHADOW_CENTRE;
    const geometry = new BufferGeometry();
    const corners = [x - h, y, z - h, x + h, y, z - h, x + h, y, z + h, x - h, y, z + h];
    geometry.setAttribute("position", new BufferAttribute(new Float32Array(corners), 3));
    const uv = new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]);
    geometry.setAttribute("uv", new BufferAttribute(uv, 2));
    geometry.setIndex([0, 2, 1, 0, 3, 2]);
    const own = { tShadow: { value: texture }, uShadow: uniforms.uShadow };
    const material = createMaterial("ground", groundVertex, groundFragment, own, OVERLAY);
    return { texture, geometry, material };
  }, [engine, uniforms]);
  useEffect(
    () => () => {
      parts.texture.dispose();
      parts.geometry.dispose();
      parts.material.dispose();
    },
    [parts],
  );
  return (
    <mesh geometry={parts.geometry} material={parts.material} renderOrder={RENDER_ORDER.ground} />
  );
}
