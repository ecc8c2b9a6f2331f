import { type PerspectiveCamera, Vector3, type WebGLRenderer } from "three";
import type { Vec3 } from "../core/geometry/vec3.ts";

/** Where a place of the model is seen: CSS pixels from the page's top left corner. */
export interface ScreenPlace {
  readonly x: number;
  readonly y: number;
  /** In front of the camera, inside the canvas, and not behind the body. */
  readonly visible: boolean;
}

/** What the last frame cost, and what lies on the GPU. `frames` counts since the scene began. */
export interface SceneStats {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly programs: number;
  readonly textures: number;
  readonly geometries: number;
  readonly frames: number;
}

/** The running scene, for the page API. One scene at a time. */
interface ProbedScene {
  readonly renderer: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  /** Where the canvas lies in the page, CSS pixels. */
  readonly box: () => Pick<DOMRect, "left" | "top" | "width" | "height">;
  /** True when the body hides the point from the camera. */
  readonly isHidden: (pointModel: Vec3, cameraModel: Vec3) => boolean;
  readonly frames: () => number;
}

let current: ProbedScene | null = null;

/** Called by the scene when its picture exists; returns the function that withdraws it. */
export function offerScene(scene: ProbedScene): () => void {
  current = scene;
  return () => {
    if (current === scene) current = null;
  };
}

/** Where a point of the model is on screen; nowhere visible while there is no 3D picture. */
export function projectToScreen(pointModel: Vec3): ScreenPlace {
  if (!current) return { x: 0, y: 0, visible: false };
  const { camera } = current;
  camera.updateMatrixWorld();
  const point = new Vector3(...pointModel).project(camera);
  const box = current.box();
  const x = box.left + ((point.x + 1) / 2) * box.width;
  const y = box.top + ((1 - point.y) / 2) * box.height;
  const inside = Math.max(Math.abs(point.x), Math.abs(point.y), Math.abs(point.z)) <= 1;
  const { position } = camera;
  const eye: Vec3 = [position.x, position.y, position.z];
  return { x, y, visible: inside && !current.isHidden(pointModel, eye) };
}

/** Cost of the last frame; zeros while there is no 3D picture. */
export function stats(): SceneStats {
  if (!current) {
    return { drawCalls: 0, triangles: 0, programs: 0, textures: 0, geometries: 0, frames: 0 };
  }
  const { render, memory, programs } = current.renderer.info;
  return {
    drawCalls: render.calls,
    triangles: render.triangles,
    programs: programs?.length ?? 0,
    textures: memory.textures,
    geometries: memory.geometries,
    frames: current.frames(),
  };
}
