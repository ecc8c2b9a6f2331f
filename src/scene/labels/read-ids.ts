import { type PerspectiveCamera, type Scene, type WebGLRenderer, WebGLRenderTarget } from "three";
import type { IdPicture } from "./seen-parts.ts";

/** The camera layer that the meshes with numbers for colours are on. */
export const ID_LAYER = 1;
/** Greatest width or height of the picture of numbers; pixels. */
const LARGEST = 320;

/**
 * Draws which structure is seen where, small and off screen, and reads it back without making the
 * GPU wait. The cost shown by the renderer's own counters stays that of the last real picture.
 */
export async function readIds(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  size: { readonly width: number; readonly height: number },
): Promise<IdPicture> {
  const scale = Math.min(1, LARGEST / Math.max(size.width, size.height));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const target = new WebGLRenderTarget(width, height, { generateMipmaps: false });
  const { calls, triangles } = renderer.info.render;
  const mask = camera.layers.mask;
  const before = renderer.getRenderTarget();
  camera.layers.set(ID_LAYER);
  renderer.setRenderTarget(target);
  renderer.clear();
  renderer.render(scene, camera);
  renderer.setRenderTarget(before);
  camera.layers.mask = mask;
  renderer.info.render.calls = calls;
  renderer.info.render.triangles = triangles;
  const rgba = new Uint8Array(width * height * 4);
  try {
    await renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height, rgba);
  } finally {
    target.dispose();
  }
  return { rgba, width, height };
}
