/**
 * Values and two derivatives of the clamped uniform B-spline basis at one parameter: the four (or
 * fewer) control values from `first` on contribute.
 */
export interface BasisRow {
  readonly first: number;
  /** One weight per contributing control value; they sum to one. */
  readonly value: readonly number[];
  /** First derivative by the parameter. */
  readonly slope: readonly number[];
  /** Second derivative by the parameter. */
  readonly bend: readonly number[];
}

const MAX_DEGREE = 3;

/** The degree used for `count` control values: cubic, or as high as so few allow. */
export function splineDegree(count: number): number {
  return Math.min(MAX_DEGREE, count - 1);
}

function clampedKnot(index: number, count: number, degree: number): number {
  return Math.min(1, Math.max(0, (index - degree) / (count - degree)));
}

/**
 * The basis of `count` control values (at least 2) at `t`, which is clamped into 0–1. Cox-de Boor
 * recursion; derivatives from differences of the lower-degree bases (Piegl and Tiller, The NURBS
 * Book, section 2.3).
 */
export function splineBasis(count: number, t: number): BasisRow {
  const degree = splineDegree(count);
  const spans = count - degree;
  const x = Math.min(1, Math.max(0, t));
  const span = Math.min(spans - 1, Math.floor(x * spans));
  const knot = (offset: number): number => clampedKnot(degree + span + offset, count, degree);
  /** Bases of each degree 0…degree that are non-zero on this span; degree p has p + 1 of them. */
  const levels: number[][] = [[1]];
  for (let p = 1; p <= degree; p++) {
    const lower = levels[p - 1]!;
    const level = new Array<number>(p + 1).fill(0);
    for (let j = 0; j < p; j++) {
      const left = knot(j + 1 - p);
      const right = knot(j + 1);
      const w = lower[j]! / (right - left);
      level[j]! += w * (right - x);
      level[j + 1]! += w * (x - left);
    }
    levels.push(level);
  }
  const differentiate = (lower: readonly number[], p: number): number[] => {
    const out = new Array<number>(p + 1).fill(0);
    for (let j = 0; j < p; j++) {
      const w = (p * lower[j]!) / (knot(j + 1) - knot(j + 1 - p));
      out[j]! -= w;
      out[j + 1]! += w;
    }
    return out;
  };
  const zeros = (): number[] => new Array<number>(degree + 1).fill(0);
  const slope = degree >= 1 ? differentiate(levels[degree - 1]!, degree) : zeros();
  const bend =
    degree >= 2 ? differentiate(differentiate(levels[degree - 2]!, degree - 1), degree) : zeros();
  return { first: span, value: levels[degree]!, slope, bend };
}
