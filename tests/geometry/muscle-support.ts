import type { MuscleSheet } from "../../src/core/muscle/index.ts";

/** A bent, twisted, tapering sheet of 3 × 7 atoms with no symmetry, about 20 cm long. */
export function bentSheet(across = 3, along = 7): MuscleSheet {
  const positions: number[] = [];
  const halfThickness: number[] = [];
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < along; j++) {
      const v = j / (along - 1);
      const u = i / (across - 1) - 0.5;
      const twist = 0.9 * v;
      const width = 0.05 - 0.02 * v;
      positions.push(
        -0.1 + u * width * Math.cos(twist) + 0.02 * v * v,
        1.2 - 0.2 * v,
        0.1 + u * width * Math.sin(twist) + 0.03 * Math.sin(2 * v) + 0.01 * u * u,
      );
      halfThickness.push(0.004 + 0.008 * v * (1 - v) + 0.001 * i);
    }
  }
  return {
    part: "belly",
    across,
    along,
    positions: Float32Array.from(positions),
    halfThickness: Float32Array.from(halfThickness),
    tendon: { origin: [0.1], insertion: [0.2, 0.3] },
  };
}

/** Signed volume enclosed by triangles; positive when they face outwards. Cubic metres. */
export function enclosedVolume(p: Float32Array, index: Uint32Array): number {
  let volume = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    volume +=
      (p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
        p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
        p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)) /
      6;
  }
  return volume;
}

/** Edges that are not shared by exactly two triangles running in opposite directions. */
export function openEdges(index: Uint32Array): number {
  const balance = new Map<string, number>();
  for (let t = 0; t < index.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const a = index[t + e]!;
      const b = index[t + ((e + 1) % 3)]!;
      const key = a < b ? `${a}-${b}` : `${b}-${a}`;
      balance.set(key, (balance.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  }
  return [...balance.values()].filter((n) => n !== 0).length;
}
