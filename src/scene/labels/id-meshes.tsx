import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry } from "three";
import idFragment from "../body/id.frag.glsl?raw";
import idVertex from "../body/id.vert.glsl?raw";
import { useScene } from "../canvas/scene-context.ts";
import { createMaterial } from "../materials/body-materials.ts";
import { ID_LAYER } from "./read-ids.ts";

/**
 * The body once more with numbers for colours, on a layer that the picture's camera does not see. It
 * shares the buffers of what is drawn; three draw calls, only when labels are worked out.
 */
export function IdMeshes({
  skin,
  muscles,
  bones,
}: {
  skin: BufferGeometry;
  muscles: BufferGeometry;
  bones: BufferGeometry;
}) {
  const { engine, uniforms } = useScene();
  const materials = useMemo(
    () => ({
      inside: createMaterial("id", idVertex, idFragment, uniforms),
      skin: createMaterial("id", idVertex, idFragment, uniforms, { defines: { USE_SKIN: "" } }),
    }),
    [uniforms],
  );
  useEffect(
    () => () => {
      materials.inside.dispose();
      materials.skin.dispose();
    },
    [materials],
  );
  const { region } = engine.body.skin;
  const skinWithRegions = useMemo(() => {
    const geometry = new BufferGeometry();
    for (const name of ["position", "aStructure"]) {
      geometry.setAttribute(name, skin.getAttribute(name));
    }
    geometry.setAttribute("aRegion", new BufferAttribute(region, 1));
    geometry.setIndex(skin.getIndex());
    geometry.boundingSphere = skin.boundingSphere;
    return geometry;
  }, [skin, region]);
  useEffect(() => () => skinWithRegions.dispose(), [skinWithRegions]);
  const only = (mesh: { layers: { set(layer: number): void } }) => mesh.layers.set(ID_LAYER);
  return (
    <>
      <mesh geometry={skinWithRegions} material={materials.skin} onUpdate={only} />
      <mesh geometry={muscles} material={materials.inside} onUpdate={only} />
      <mesh geometry={bones} material={materials.inside} onUpdate={only} />
    </>
  );
}
