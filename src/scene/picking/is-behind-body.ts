import { distance, subtract, type Vec3 } from "../../core/geometry/vec3.ts";
import type { SceneServices } from "../canvas/scene-context.ts";
import { type Picker, pickView } from "./pick.ts";

/** A point on a surface may lie this deep in it and still count as seen; metres. */
const TOLERANCE = 0.006;

/** True when something solidly drawn lies between the eye and the point. */
export function isBehindBody(
  picker: Picker,
  pointModel: Vec3,
  eyeModel: Vec3,
  { uniforms }: Pick<SceneServices, "uniforms">,
): boolean {
  const ray = { origin: eyeModel, direction: subtract(pointModel, eyeModel) };
  const hit = picker.pick(ray, pickView(uniforms));
  return hit !== null && hit.distance < distance(pointModel, eyeModel) - TOLERANCE;
}
