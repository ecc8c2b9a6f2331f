import { at, normalize, type Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { SkinSurface } from "../../../src/core/skin/skin-index.ts";
import { project, type View } from "./view.ts";

/** A picture being drawn: RGB bytes and the height of what is nearest the viewer, per pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
  /** Metres towards the viewer; −Infinity where nothing is drawn yet. */
  readonly depth: Float32Array;
}

/** An empty picture in the given colour (0–255 each). */
export function createPicture(width: number, height: number, background: Vec3): Picture {
  const rgb = new Uint8Array(3 * width * height);
  for (let i = 0; i < rgb.length; i++) rgb[i] = background[i % 3] ?? 0;
  const depth = new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY);
  return { width, height, rgb, depth };
}

/** A pixel's colour (0–255 each) from a triangle's three vertices and their weights. */
export type Shading = (
  a: number,
  b: number,
  c: number,
  weightA: number,
  weightB: number,
  weightC: number,
) => Vec3;

/**
 * Draws a mesh with soft light. `colour` gives a vertex its colour (0–255 each), blended across
 * triangles; triangles that face away are left out.
 */
export function drawMesh(
  picture: Picture,
  view: View,
  mesh: SkinSurface,
  colour: (vertex: number) => Vec3,
): void {
  drawShaded(picture, view, mesh, (a, b, c, wa, wb, wc) => {
    const [ca, cb, cc] = [colour(a), colour(b), colour(c)];
    return [
      wa * ca[0] + wb * cb[0] + wc * cc[0],
      wa * ca[1] + wb * cb[1] + wc * cc[1],
      wa * ca[2] + wb * cb[2] + wc * cc[2],
    ];
  });
}

/** Draws a mesh with soft light and a colour of its own for every pixel. */
export function drawShaded(picture: Picture, view: View, mesh: SkinSurface, colour: Shading): void {
  const light = normalize([
    view.toViewer[0] - 0.45 * view.right[0] + 0.5 * view.up[0],
    view.toViewer[1] - 0.45 * view.right[1] + 0.5 * view.up[1],
    view.toViewer[2] - 0.45 * view.right[2] + 0.5 * view.up[2],
  ]);
  const n = mesh.positions.length / 3;
  const screen = new Float64Array(3 * n);
  const shade = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const p = project(view, at(mesh.positions, v));
    screen[3 * v] = p[0];
    screen[3 * v + 1] = p[1];
    screen[3 * v + 2] = p[2];
    const m = at(mesh.normals, v);
    const lambert = m[0] * light[0] + m[1] * light[1] + m[2] * light[2];
    shade[v] = 0.55 + 0.45 * Math.max(0, lambert);
  }
  const { width, height, rgb, depth } = picture;
  for (let t = 0; t < mesh.index.length; t += 3) {
    const a = mesh.index[t]!;
    const b = mesh.index[t + 1]!;
    const c = mesh.index[t + 2]!;
    const ax = screen[3 * a]!;
    const ay = screen[3 * a + 1]!;
    const bx = screen[3 * b]! - ax;
    const by = screen[3 * b + 1]! - ay;
    const cx = screen[3 * c]! - ax;
    const cy = screen[3 * c + 1]! - ay;
    const area = bx * cy - by * cx;
    // Pixel rows run downwards, so what faces the viewer has negative area.
    if (area >= 0) continue;
    const x0 = Math.max(0, Math.ceil(ax + Math.min(0, bx, cx)));
    const x1 = Math.min(width - 1, Math.floor(ax + Math.max(0, bx, cx)));
    const y0 = Math.max(0, Math.ceil(ay + Math.min(0, by, cy)));
    const y1 = Math.min(height - 1, Math.floor(ay + Math.max(0, by, cy)));
    if (x0 > x1 || y0 > y1) continue;
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const wb = ((x - ax) * cy - (y - ay) * cx) / area;
        const wc = (bx * (y - ay) - by * (x - ax)) / area;
        const wa = 1 - wb - wc;
        if (wa < -1e-6 || wb < -1e-6 || wc < -1e-6) continue;
        const z = wa * screen[3 * a + 2]! + wb * screen[3 * b + 2]! + wc * screen[3 * c + 2]!;
        const i = y * width + x;
        if (z <= depth[i]!) continue;
        depth[i] = z;
        const s = wa * shade[a]! + wb * shade[b]! + wc * shade[c]!;
        const pixel = colour(a, b, c, wa, wb, wc);
        for (let k = 0; k < 3; k++) rgb[3 * i + k] = Math.min(255, s * pixel[k]!);
      }
    }
  }
}

/**
 * A filled dot at a model-space point. Hidden behind the mesh it is left out, unless it lies less
 * than `slackMetres` below what is drawn there.
 */
export function drawDot(
  picture: Picture,
  view: View,
  point: Vec3,
  radius: number,
  colour: Vec3,
  slackMetres = 0.004,
): void {
  const [px, py, pz] = project(view, point);
  for (let y = Math.ceil(py - radius); y <= py + radius; y++) {
    for (let x = Math.ceil(px - radius); x <= px + radius; x++) {
      if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) continue;
      if ((x - px) ** 2 + (y - py) ** 2 > radius * radius) continue;
      const i = y * picture.width + x;
      if (pz + slackMetres < picture.depth[i]!) continue;
      for (let k = 0; k < 3; k++) picture.rgb[3 * i + k] = colour[k] ?? 0;
    }
  }
}

/** Copies a smaller picture into a larger one with its top left corner at (x, y). */
export function paste(target: Picture, source: Picture, x: number, y: number): void {
  for (let row = 0; row < source.height; row++) {
    const line = source.rgb.subarray(3 * source.width * row, 3 * source.width * (row + 1));
    target.rgb.set(line, 3 * ((y + row) * target.width + x));
  }
}
