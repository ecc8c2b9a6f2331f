import type { BodyLayer } from "../../../src/core/body/body.ts";
import { projectBody } from "../../../src/core/body/flat-body.ts";
import { outerContour, simplifyContour, smoothPath } from "./outline-path.ts";

/** Options of the still. */
export interface StillOptions {
  /** Size of a pixel of the traced picture, metres; range 0.002–0.01. */
  readonly metresPerPixel: number;
  /** Corners nearer than this to the line are dropped, pixels. */
  readonly tolerance: number;
}

export const STILL_DEFAULTS: StillOptions = { metresPerPixel: 0.003, tolerance: 1.1 };

/**
 * The TypeScript module with the outline of the body from the front, shown while the body loads.
 * The same skin gives the same text.
 */
export function stillModule(
  skin: Pick<BodyLayer, "positions" | "normals" | "index">,
  options: StillOptions = STILL_DEFAULTS,
): string {
  const flat = projectBody(skin, "front", options.metresPerPixel);
  const path = smoothPath(simplifyContour(outerContour(flat), options.tolerance));
  return `/* Generated from the skin by \`npx tsx models/steps/still/cli.ts\`; do not edit. */
export const STILL_WIDTH = ${flat.width};
export const STILL_HEIGHT = ${flat.height};
export const STILL_PATH =
  "${path}";
`;
}
