import { cross, dot, normalize, type Vec3 } from "../../../src/core/geometry/vec3.ts";

/** A parallel-projection camera over a rectangle of model space. */
export interface View {
  /** Unit vectors of the picture: right, up, and towards the viewer. */
  readonly right: Vec3;
  readonly up: Vec3;
  readonly toViewer: Vec3;
  /** Model-space point in the middle of the picture. */
  readonly centre: Vec3;
  readonly pixelsPerMetre: number;
  readonly width: number;
  readonly height: number;
}

/** Options of `createView`. */
export interface ViewOptions {
  /** From the body towards the viewer, e.g. `[0, 0, 1]` for the front. */
  readonly from: Vec3;
  readonly centre: Vec3;
  /** Height of the picture in metres of model space. */
  readonly spanMetres: number;
  readonly width: number;
  readonly height: number;
}

/** A view with +Y upwards (or the body's front upwards when seen from straight above or below). */
export function createView(options: ViewOptions): View {
  const toViewer = normalize(options.from);
  const hint: Vec3 = Math.abs(toViewer[1]) > 0.99 ? [0, 0, 1] : [0, 1, 0];
  const right = normalize(cross(hint, toViewer));
  return {
    right,
    up: cross(toViewer, right),
    toViewer,
    centre: options.centre,
    pixelsPerMetre: options.height / options.spanMetres,
    width: options.width,
    height: options.height,
  };
}

/** Pixel x, pixel y (from the top) and height towards the viewer in metres. */
export function project(view: View, point: Vec3): Vec3 {
  const d: Vec3 = [point[0] - view.centre[0], point[1] - view.centre[1], point[2] - view.centre[2]];
  return [
    view.width / 2 + dot(d, view.right) * view.pixelsPerMetre,
    view.height / 2 - dot(d, view.up) * view.pixelsPerMetre,
    dot(d, view.toViewer),
  ];
}
