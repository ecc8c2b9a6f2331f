import { createProfile } from "./profile.ts";
import {
  logarithmOf,
  type SkinDetail,
  type SolidValue,
  smoothMax,
  smoothStep,
} from "./skin-detail.ts";

/** One toe of the right foot as sections along a level axis. */
export interface ToeFigures {
  /** Where the axis leaves the foot and where it points to, (x, z) mm. */
  readonly axis: readonly [readonly [number, number], readonly [number, number]];
  /** `[along the axis, offset to the little toe's side, height y, half-width, up, down]`, mm. */
  readonly stations: readonly (readonly number[])[];
  /** Length of the rounded tip beyond the last station, mm. */
  readonly tipMm: number;
}

/** The five toes: `models/anatomy/skin/toes.json`. */
export interface ToesFigures {
  /** Where skin first parts between the toes: `[x, z]`, x falling, mm. */
  readonly parting: readonly (readonly [number, number])[];
  /** The webs from the great toe on: ellipsoids `[x, y, z, half-width, half-height, half-length]`, mm. */
  readonly webs: readonly (readonly number[])[];
  readonly toes: readonly ToeFigures[];
}

/** Steepness of the solid's logarithm across the skin, per mm: that of the blobs around. */
const STEEPNESS = 0.3;
/** How far behind the webs the measured foot ends, and how roundly, mm. */
const END_MM = { behind: 11, round: 6 } as const;
/**
 * Rounding where toes meet each other and the foot, mm: `root` at their roots, where they melt
 * together, `free` from the webs on and `back` mm further behind.
 */
const ROUND_MM = { root: 6.5, free: 1.6, over: 13, back: 32 } as const;
/** Rounding where webs meet the foot, mm. */
const WEB_MM = 4;
/** How far a toe reaches back into the foot, mm. */
const ROOT_MM = 14;
/** Longest edge of the triangles on a toe, mm. */
const EDGE_MM = 3;
const BOX = [-158, -24, 122, -50, 44, 246] as const;

/** Depth under the skin of one toe, mm, near the skin; negative outside. */
function createToe(toe: ToeFigures): SolidValue {
  const [[x0, z0], [x1, z1]] = toe.axis;
  const length = Math.hypot(x1 - x0, z1 - z0);
  const [ax, az] = [(x1 - x0) / length, (z1 - z0) / length];
  const [offset, middle, width, up, down] = [1, 2, 3, 4, 5].map((column) =>
    createProfile(toe.stations, column),
  ) as [
    // five columns
    (s: number) => number,
    (s: number) => number,
    (s: number) => number,
    (s: number) => number,
    (s: number) => number,
  ];
  const end = toe.stations[toe.stations.length - 1]?.[0] ?? 0;
  return (x, y, z) => {
    const along = (x - x0) * ax + (z - z0) * az;
    // To the little toe's side: at right angles to the axis, towards smaller x.
    const aside = (z - z0) * ax - (x - x0) * az;
    const half = width(along);
    const across = (aside - offset(along)) / half;
    const height = y - middle(along);
    const rise = height / (height > 0 ? up(along) : down(along));
    const cap = along > end ? (along - end) / toe.tipMm : along < 0 ? along / ROOT_MM : 0;
    return (1 - Math.sqrt(across * across + rise * rise + cap * cap)) * half;
  };
}

/** Depth under the skin of one web, mm, near the skin. */
function createWeb([x0 = 0, y0 = 0, z0 = 0, a = 1, b = 1, c = 1]: readonly number[]): SolidValue {
  return (x, y, z) => (1 - Math.hypot((x - x0) / a, (y - y0) / b, (z - z0) / c)) * a;
}

/** Ends the measured foot behind the webs, where its toes run into one another, and sets on five toes. */
export function createToes(figures: ToesFigures): SkinDetail {
  const parting = createProfile(
    figures.parting.map(([x, z]) => [-x, z]),
    1,
  );
  const toes = figures.toes.map(createToe);
  const webs = figures.webs.map(createWeb);
  return {
    box: BOX,
    edgeLengthMm: (x, _y, z) => EDGE_MM + 0.25 * Math.max(0, parting(-x) - 12 - z),
    apply: (solid, x, y, z) => {
      const beforeWeb = z - parting(-x);
      const toEnd = -STEEPNESS * (beforeWeb + END_MM.behind);
      const foot =
        toEnd < -5
          ? toEnd
          : -smoothMax(-logarithmOf(solid(x, y, z)), -toEnd, STEEPNESS * END_MM.round);
      const root =
        (1 - smoothStep(1 + beforeWeb / ROUND_MM.over)) *
        smoothStep(1 + (beforeWeb + ROUND_MM.over) / (ROUND_MM.back - ROUND_MM.over));
      const round = STEEPNESS * (ROUND_MM.free + (ROUND_MM.root - ROUND_MM.free) * root);
      let sum = foot;
      for (const web of webs) sum = smoothMax(sum, STEEPNESS * web(x, y, z), STEEPNESS * WEB_MM);
      for (const toe of toes) sum = smoothMax(sum, STEEPNESS * toe(x, y, z), round);
      return Math.exp(sum);
    },
  };
}
