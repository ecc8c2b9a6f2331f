import { type Material, Mesh, type Object3D, ShaderMaterial, Texture } from "three";

/**
 * Lets go of everything a scene has on the GPU; it comes back with the next frame. Called when the
 * context is lost: otherwise three would later free the dead context's objects in the new one.
 */
export function freeGpuObjects(scene: Object3D): void {
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    const materials: Material[] = Array.isArray(object.material)
      ? object.material
      : [object.material];
    for (const material of materials) {
      material.dispose();
      if (!(material instanceof ShaderMaterial)) continue;
      for (const { value } of Object.values(material.uniforms)) {
        if (value instanceof Texture) value.dispose();
      }
    }
  });
}
