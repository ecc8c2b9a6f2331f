import {
  cross,
  dot,
  mix,
  normalize,
  scale,
  subtract,
  type Vec3,
} from "../../../src/core/geometry/vec3.ts";
import { resampleSheet } from "./resample-sheet.ts";
import type { Grid } from "./trial-sheets.ts";

/** One station of a tube: its middle and the surface points around it, metres. */
export interface Station {
  readonly middle: Vec3;
  readonly points: readonly Vec3[];
}

/**
 * The widest direction of points about their middle and square to `along`, with the spread (standard
 * deviation) in it and across it. Closed form of the 2 × 2 eigenproblem.
 */
function spread(
  station: Station,
  along: Vec3,
): { readonly wide: Vec3; readonly width: number; readonly depth: number } {
  const helper: Vec3 = Math.abs(along[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const e = normalize(cross(along, helper));
  const f = cross(along, e);
  let [xx, xy, yy] = [0, 0, 0];
  for (const p of station.points) {
    const d = subtract(p, station.middle);
    const [x, y] = [dot(d, e), dot(d, f)];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const n = Math.max(1, station.points.length);
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const root = Math.hypot(xx - yy, 2 * xy);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return {
    wide: [c * e[0] + s * f[0], c * e[1] + s * f[1], c * e[2] + s * f[2]],
    width: Math.sqrt(Math.max(0, (xx + yy + root) / (2 * n))),
    depth: Math.sqrt(Math.max(0, (xx + yy - root) / (2 * n))),
  };
}

/** A flat strip of atoms along stations, its width turned as little as possible from one to the next. */
export function startFromStations(
  stations: readonly Station[],
  grid: readonly [number, number],
): Grid {
  const last = stations.length - 1;
  let before: Vec3 | null = null;
  const frames = stations.map((s, i) => {
    const along = normalize(
      subtract(stations[Math.min(last, i + 1)]!.middle, stations[Math.max(0, i - 1)]!.middle),
    );
    const found = spread(s, along);
    let wide = found.wide;
    // A nearly round section has no width of its own: carry the neighbour's on.
    if (before && found.width < 1.35 * found.depth) wide = before;
    wide = normalize(subtract(wide, scale(along, dot(wide, along))));
    if (before && dot(before, wide) < 0) wide = [-wide[0], -wide[1], -wide[2]];
    before = wide;
    return { middle: s.middle, wide, width: found.width, depth: found.depth };
  });
  return resampleSheet(
    (u, v) => {
      const x = v * last;
      const i = Math.min(last - 1, Math.floor(x));
      const [a, b, t] = [frames[i]!, frames[i + 1]!, x - i];
      const reach = (2 * u - 1) * 1.6;
      const at = (f: (typeof frames)[number]): Vec3 => [
        f.middle[0] + f.wide[0] * f.width * reach,
        f.middle[1] + f.wide[1] * f.width * reach,
        f.middle[2] + f.wide[2] * f.width * reach,
      ];
      return {
        position: mix(at(a), at(b), t),
        halfThickness: 1.5 * (a.depth + (b.depth - a.depth) * t),
      };
    },
    grid[0],
    grid[1],
  );
}
