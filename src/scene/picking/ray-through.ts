import { type PerspectiveCamera, Vector3 } from "three";
import type { PickRay } from "./pick.ts";
import type { CanvasPoint } from "./pointer-input.ts";

/** The ray from the camera through a place of its canvas, whose size is given in CSS pixels. */
export function rayThrough(
  camera: PerspectiveCamera,
  { width, height }: { readonly width: number; readonly height: number },
  at: CanvasPoint,
): PickRay {
  camera.updateMatrixWorld();
  const far = new Vector3((at.x / width) * 2 - 1, 1 - (at.y / height) * 2, 0.5).unproject(camera);
  const { x, y, z } = camera.position;
  return { origin: [x, y, z], direction: [far.x - x, far.y - y, far.z - z] };
}
