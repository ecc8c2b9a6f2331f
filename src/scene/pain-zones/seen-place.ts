import { type PerspectiveCamera, Vector3 } from "three";
import { distance, dot, subtract, type Vec3 } from "../../core/geometry/vec3.ts";
import type { SkinPlace, ZoneMiddle } from "../../core/pain/index.ts";
import type { SceneServices } from "../canvas/scene-context.ts";
import { pickView } from "../picking/pick.ts";

/** The skin must face the eye at least this much for its letter to be shown (sine). */
const LEAST_FACING = 0.12;
/** A letter's place may lie this deep in what is drawn and still count as seen; metres. */
const TOLERANCE = 0.01;

/** Of the canvas, CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the camera sees a place of the skin, or null where it is turned away, off the canvas or covered. */
function seen(
  { positionModel, normalModel }: SkinPlace,
  camera: PerspectiveCamera,
  size: Size,
  { pick, uniforms }: Pick<SceneServices, "pick" | "uniforms">,
): { readonly x: number; readonly y: number } | null {
  const eye: Vec3 = [camera.position.x, camera.position.y, camera.position.z];
  const toEye = subtract(eye, positionModel);
  const away = distance(eye, positionModel);
  if (dot(toEye, normalModel) < LEAST_FACING * away) return null;
  const on = new Vector3(...positionModel).project(camera);
  if (Math.max(Math.abs(on.x), Math.abs(on.y), Math.abs(on.z)) > 1) return null;
  const at = { x: ((on.x + 1) / 2) * size.width, y: ((1 - on.y) / 2) * size.height };
  const hit = pick(at, pickView(uniforms));
  return hit && distance(eye, hit.seenModel) < away - TOLERANCE ? null : at;
}

/** The first of an anchor's places that is in sight. */
export function firstSeen(
  anchor: ZoneMiddle,
  camera: PerspectiveCamera,
  size: Size,
  services: Pick<SceneServices, "pick" | "uniforms">,
): { readonly x: number; readonly y: number } | null {
  for (const place of [anchor, ...anchor.others]) {
    const at = seen(place, camera, size, services);
    if (at) return at;
  }
  return null;
}
