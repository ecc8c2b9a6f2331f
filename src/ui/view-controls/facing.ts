import type { CameraPose } from "../../state/index.ts";

/** Which way the body looks at us: the side letters stand on the matching sides. */
export type Facing = "front" | "back" | "side";

/** Within this share of a full side-on view the letters would mislead. Cosine of the azimuth. */
const SIDE_ON = 0.3;

/** How the body is seen by a camera at rest; front before the first report. */
export function facing(camera: CameraPose | null): Facing {
  if (!camera) return "front";
  const x = camera.position[0] - camera.target[0];
  const z = camera.position[2] - camera.target[2];
  const flat = Math.hypot(x, z);
  if (flat === 0 || Math.abs(z) / flat < SIDE_ON) return "side";
  return z > 0 ? "front" : "back";
}
