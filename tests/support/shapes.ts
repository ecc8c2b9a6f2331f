import type { ImplicitField } from "../../models/field/index.ts";
import { surfaceNets } from "../../models/field/index.ts";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import { vertexNormals } from "../../src/core/geometry/vertex-normals.ts";
import type { SkinSurface } from "../../src/core/skin/skin-index.ts";

/** A ball of radius 1 around the origin: an octahedron split `level` times. */
export function ball(level: number): SkinSurface {
  let points: Vec3[] = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ];
  let faces: [number, number, number][] = [
    [0, 2, 4],
    [2, 1, 4],
    [1, 3, 4],
    [3, 0, 4],
    [2, 0, 5],
    [1, 2, 5],
    [3, 1, 5],
    [0, 3, 5],
  ];
  for (let l = 0; l < level; l++) {
    const middles = new Map<string, number>();
    const grown = [...points];
    const middle = (a: number, b: number): number => {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const known = middles.get(key);
      if (known !== undefined) return known;
      const [p, q] = [points[a]!, points[b]!];
      const sum: Vec3 = [p[0] + q[0], p[1] + q[1], p[2] + q[2]];
      const length = Math.hypot(...sum);
      grown.push([sum[0] / length, sum[1] / length, sum[2] / length]);
      middles.set(key, grown.length - 1);
      return grown.length - 1;
    };
    faces = faces.flatMap(([a, b, c]): [number, number, number][] => {
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
      return [
        [a, ab, ca],
        [ab, b, bc],
        [ca, bc, c],
        [ab, bc, ca],
      ];
    });
    points = grown;
  }
  return withNormals(Float32Array.from(points.flat()), Uint32Array.from(faces.flat()));
}

/** An open tube along y, from y = 0 upwards. */
export function tube(radius: number, length: number, around: number, along: number): SkinSurface {
  const positions: number[] = [];
  const index: number[] = [];
  for (let j = 0; j <= along; j++) {
    for (let i = 0; i < around; i++) {
      // Every other ring is turned by half a step, so that triangles come out even.
      const angle = (2 * Math.PI * (i + (j % 2) / 2)) / around;
      positions.push(radius * Math.sin(angle), (length * j) / along, radius * Math.cos(angle));
    }
  }
  for (let j = 0; j < along; j++) {
    for (let i = 0; i < around; i++) {
      const a = j * around + i;
      const b = j * around + ((i + 1) % around);
      const [c, d] = [a + around, b + around];
      if (j % 2 === 0) index.push(a, b, c, b, d, c);
      else index.push(a, b, d, a, d, c);
    }
  }
  return withNormals(Float32Array.from(positions), Uint32Array.from(index));
}

/** A rounded rod from one point to another. Millimetres. */
export interface Rod {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radius: number;
}

/** The outside of a union of rods, in metres: a hand or a man out of capsules. */
export function rodBody(rods: readonly Rod[], cellMm: number): SkinSurface {
  const nearest = (x: number, y: number, z: number): { depth: number; away: Vec3 } => {
    let depth = Number.NEGATIVE_INFINITY;
    let away: Vec3 = [0, 0, 0];
    for (const { from, to, radius } of rods) {
      const axis = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
      const off = [x - from[0], y - from[1], z - from[2]] as const;
      const square = axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2;
      const along = (off[0] * axis[0] + off[1] * axis[1] + off[2] * axis[2]) / square;
      const t = Math.min(1, Math.max(0, along));
      const d: Vec3 = [off[0] - t * axis[0], off[1] - t * axis[1], off[2] - t * axis[2]];
      const distance = Math.hypot(...d);
      if (radius - distance <= depth) continue;
      depth = radius - distance;
      away = [d[0] / distance, d[1] / distance, d[2] / distance];
    }
    return { depth, away };
  };
  const low = (k: 0 | 1 | 2): number =>
    Math.min(...rods.map((r) => Math.min(r.from[k], r.to[k]) - r.radius)) - 2 * cellMm;
  const high = (k: 0 | 1 | 2): number =>
    Math.max(...rods.map((r) => Math.max(r.from[k], r.to[k]) + r.radius)) + 2 * cellMm;
  // 1 on the surface, falling off over ten millimetres.
  const field: ImplicitField = {
    value: (x, y, z) => Math.exp(nearest(x, y, z).depth / 10),
    gradient: (x, y, z, out) => {
      const { depth, away } = nearest(x, y, z);
      const value = Math.exp(depth / 10);
      for (const k of [0, 1, 2] as const) out[k] = (-value / 10) * away[k];
      return value;
    },
    isClearOf: (x, y, z, radius) => Math.abs(nearest(x, y, z).depth) > radius,
    bounds: [low(0), low(1), low(2), high(0), high(1), high(2)],
  };
  const mesh = surfaceNets(field, { cellMm });
  return withNormals(
    Float32Array.from(mesh.positions, (mm) => mm / 1000),
    Uint32Array.from(mesh.index),
  );
}

/** A closed egg whose halves are exact mirror images, with its vertex twins. Metres. */
export function mirroredEgg(
  rings: number,
  around: number,
): { readonly surface: SkinSurface; readonly mirror: Uint32Array } {
  // Right half: a pole at the far right, rings, the last of them on the mid-plane.
  const right: Vec3[] = [[-0.1, 0, 0]];
  for (let j = 1; j <= rings; j++) {
    const polar = ((Math.PI / 2) * j) / rings;
    for (let i = 0; i < around; i++) {
      const angle = (2 * Math.PI * i) / around;
      const x = j === rings ? 0 : -0.1 * Math.cos(polar);
      const width = 0.1 * Math.sin(polar);
      right.push([x, 1.3 * width * Math.cos(angle), 0.8 * width * Math.sin(angle)]);
    }
  }
  const rim = 1 + (rings - 1) * around;
  const faces: [number, number, number][] = [];
  for (let i = 0; i < around; i++) {
    const next = (i + 1) % around;
    faces.push([0, 1 + next, 1 + i]);
    for (let j = 1; j < rings; j++) {
      const [a, b] = [1 + (j - 1) * around + i, 1 + (j - 1) * around + next];
      const [c, d] = [a + around, b + around];
      if ((i + j) % 2 === 0) faces.push([a, b, c], [b, d, c]);
      else faces.push([a, b, d], [a, d, c]);
    }
  }
  const points = [...right];
  const mirror: number[] = [];
  for (let v = 0; v < right.length; v++) {
    if (v >= rim) {
      mirror[v] = v;
      continue;
    }
    mirror[v] = points.length;
    mirror[points.length] = v;
    points.push([-right[v]![0], right[v]![1], right[v]![2]]);
  }
  const all = [
    ...faces,
    ...faces.map(([a, b, c]): [number, number, number] => [mirror[a]!, mirror[c]!, mirror[b]!]),
  ];
  const positions = Float32Array.from(points.flat());
  const index = Uint32Array.from(all.flat());
  return { surface: withNormals(positions, index), mirror: Uint32Array.from(mirror) };
}

function withNormals(positions: Float32Array, index: Uint32Array): SkinSurface {
  return { positions, index, normals: vertexNormals({ positions, index }) };
}
