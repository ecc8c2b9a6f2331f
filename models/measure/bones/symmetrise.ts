import type { MeshMm } from "../blobs/index.ts";

/** A lopsided surface can mimic a lean; more than this (about three degrees) is not believed. */
const STEEPEST = 0.06;

function steepest(slope: number): number {
  return Math.max(-STEEPEST, Math.min(STEEPEST, slope));
}

/**
 * A copy of a midline bone's mesh, set straight: the plane x = a + b·y + c·z that best halves its
 * surface is moved onto x = 0 by a shear, so that a spinous process that leans to one side, or a
 * vertebra that stands a little aside, is upright before the halves are averaged. Returns the mesh
 * (millimetres), the largest shift, and where on x its surface was centred.
 */
export function symmetrise(mesh: MeshMm): { mesh: MeshMm; shiftMm: number; centreMm: number } {
  // Area-weighted normal equations for (a, b, c) over triangle centres, about the mean.
  const mean = [0, 0, 0];
  let area = 0;
  const centres: { p: number[]; w: number }[] = [];
  for (let t = 0; t < mesh.index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) =>
      [0, 1, 2].map((axis) => mesh.positions[3 * mesh.index[t + k]! + axis]!),
    );
    if (!a || !b || !c) continue;
    const u = b.map((v, i) => v - a[i]!);
    const v = c.map((w, i) => w - a[i]!);
    const w =
      Math.hypot(
        u[1]! * v[2]! - u[2]! * v[1]!,
        u[2]! * v[0]! - u[0]! * v[2]!,
        u[0]! * v[1]! - u[1]! * v[0]!,
      ) / 2;
    const p = a.map((value, i) => (value + b[i]! + c[i]!) / 3);
    centres.push({ p, w });
    area += w;
    for (let i = 0; i < 3; i++) mean[i]! += w * p[i]!;
  }
  for (let i = 0; i < 3; i++) mean[i]! /= area;
  let [yy, yz, zz, xy, xz] = [0, 0, 0, 0, 0];
  for (const { p, w } of centres) {
    const [x, y, z] = p.map((value, i) => value - mean[i]!);
    yy += w * y! * y!;
    yz += w * y! * z!;
    zz += w * z! * z!;
    xy += w * x! * y!;
    xz += w * x! * z!;
  }
  const determinant = yy * zz - yz * yz;
  const slopeY = steepest((xy * zz - xz * yz) / determinant);
  const slopeZ = steepest((xz * yy - xy * yz) / determinant);
  const positions = Float64Array.from(mesh.positions);
  let shiftMm = 0;
  for (let v = 0; v < positions.length; v += 3) {
    const shift =
      mean[0]! + slopeY * (positions[v + 1]! - mean[1]!) + slopeZ * (positions[v + 2]! - mean[2]!);
    positions[v]! -= shift;
    shiftMm = Math.max(shiftMm, Math.abs(shift));
  }
  return { mesh: { positions, index: mesh.index }, shiftMm, centreMm: mean[0]! };
}
