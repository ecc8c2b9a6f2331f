import { defined } from "../../core/assert.ts";
import { spread } from "./spread.ts";

/** A label that wants a place beside the body. CSS pixels, y downward. */
export interface LabelWish {
  readonly key: string;
  /** The place on the body that is named. */
  readonly anchorX: number;
  readonly anchorY: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the canvas; CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where labels may stand. */
export interface LabelArea {
  /** What panels leave free. */
  readonly free: Rect;
  /** How far the body reaches, left and right; labels stand just outside it where there is room. */
  readonly body: Pick<Rect, "left" | "right">;
  /** Controls that lie over the canvas. */
  readonly keepClear: readonly Rect[];
}

/** A label with its place; its leader runs from (`portX`, `portY`) to the anchor. */
export interface PlacedLabel extends LabelWish {
  readonly side: "left" | "right";
  /** Top left corner of its box. */
  readonly x: number;
  readonly y: number;
  readonly portX: number;
  readonly portY: number;
}

/** Least room between two labels, above and below each other. */
const GAP = 5;
/** Room between the body and a column, so that leaders are seen as such. */
const LEADER = 26;
/** Least length of a leader across. */
const SHORTEST = 10;
/** Rounds of sorting and spreading; the order settles in two or three. */
const ROUNDS = 6;

/**
 * Places labels in two columns beside the body, each joined to its anchor by a straight leader.
 * Within a column no two boxes overlap and no two leaders cross; across the columns leaders do not
 * cross either, since every anchor served from the left lies left of every one served from the right.
 * Labels that find no room are left out, the last of the list first: give the most important first.
 *
 * Boundary labelling after Bekos, Kaufmann, Symvonis & Wolff, "Boundary labeling: models and efficient
 * algorithms for rectangular maps", Comput Geom 36:215-236, 2007; the crossing-free order is theirs for
 * straight leaders: each port from the top takes the anchor that a ray turning down from above meets
 * first.
 */
export function layoutLabels(wishes: readonly LabelWish[], area: LabelArea): PlacedLabel[] {
  const { free } = area;
  const inside = wishes.filter((w) => w.anchorY >= free.top && w.anchorY <= free.bottom);
  // A place that a column would cover cannot be pointed at; without it the column may be narrower.
  let shown = inside;
  for (let before = -1; before !== shown.length; ) {
    before = shown.length;
    const widest = shown.reduce((most, w) => Math.max(most, w.width), 0);
    const from = portOf("left", widest, area) + SHORTEST;
    const to = portOf("right", widest, area) - SHORTEST;
    shown = shown.filter((w) => w.anchorX >= from && w.anchorX <= to);
  }
  for (let count = shown.length; count > 0; count--) {
    const placed = placeAll(shown.slice(0, count), area);
    if (placed) return placed;
  }
  return [];
}

/** Where the leaders of a column begin: just outside the body, or as far out as its texts allow. */
function portOf(side: "left" | "right", widest: number, { free, body }: LabelArea): number {
  return side === "left"
    ? Math.max(free.left + widest, Math.min(body.left - LEADER, free.right))
    : Math.min(free.right - widest, Math.max(body.right + LEADER, free.left));
}

/** All of them, or null where they do not fit. */
function placeAll(wishes: readonly LabelWish[], area: LabelArea): PlacedLabel[] | null {
  const byX = [...wishes].sort((a, b) => a.anchorX - b.anchorX || compareKeys(a, b));
  const middle = (area.body.left + area.body.right) / 2;
  const natural = byX.filter((w) => w.anchorX < middle).length;
  // The natural parting first, then ever more uneven ones, until both columns hold theirs.
  for (let off = 0; off <= byX.length; off++) {
    for (const cut of off === 0 ? [natural] : [natural - off, natural + off]) {
      if (cut < 0 || cut > byX.length) continue;
      const left = placeColumn("left", byX.slice(0, cut), area);
      const right = left && placeColumn("right", byX.slice(cut), area);
      if (!left || !right) continue;
      // Columns of a narrow screen must not run into each other.
      const apart = (left[0]?.portX ?? 0) <= (right[0]?.portX ?? Number.POSITIVE_INFINITY);
      if (apart) return [...left, ...right];
    }
  }
  return null;
}

function compareKeys(a: LabelWish, b: LabelWish): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function placeColumn(
  side: "left" | "right",
  wishes: readonly LabelWish[],
  area: LabelArea,
): PlacedLabel[] | null {
  if (wishes.length === 0) return [];
  const { free } = area;
  const widest = Math.max(...wishes.map((w) => w.width));
  if (widest > free.right - free.left) return null;
  const portX = portOf(side, widest, area);
  const column: Rect = {
    left: side === "left" ? portX - widest : portX,
    right: side === "left" ? portX : portX + widest,
    top: free.top,
    bottom: free.bottom,
  };
  const span = openSpan(column, area.keepClear);
  let order = [...wishes].sort((a, b) => a.anchorY - b.anchorY || compareKeys(a, b));
  let tops = spread(order.map(idealTop), order.map(boxHeight), span.top, span.bottom, GAP);
  if (!tops) return null;
  for (let round = 0; round < ROUNDS; round++) {
    const ports = tops.map((top, i) => top + (order[i]?.height ?? 0) / 2);
    const sorted = crossingFree(order, ports, portX);
    if (sorted.every((w, i) => w === order[i])) break;
    order = sorted;
    tops = spread(order.map(idealTop), order.map(boxHeight), span.top, span.bottom, GAP) ?? tops;
  }
  const settled = tops;
  return order.map((w, i) => {
    const y = settled[i] ?? span.top;
    return {
      ...w,
      side,
      x: side === "left" ? portX - w.width : portX,
      y,
      portX,
      portY: y + w.height / 2,
    };
  });
}

function idealTop(w: LabelWish): number {
  return w.anchorY - w.height / 2;
}

function boxHeight(w: LabelWish): number {
  return w.height;
}

/** The anchors in the order in which ports from the top serve them without crossing. */
function crossingFree(
  wishes: readonly LabelWish[],
  ports: readonly number[],
  portX: number,
): LabelWish[] {
  const left = [...wishes];
  return ports.map((portY) => {
    let best = 0;
    let steepest = Number.POSITIVE_INFINITY;
    left.forEach((w, i) => {
      const across = Math.max(1, Math.abs(w.anchorX - portX));
      const slope = (w.anchorY - portY) / across;
      if (slope < steepest) {
        steepest = slope;
        best = i;
      }
    });
    const [taken] = left.splice(best, 1);
    return defined(taken, "scene/labels: fewer labels than ports");
  });
}

/** The tallest run of a column that no control covers. */
function openSpan(column: Rect, keepClear: readonly Rect[]): { top: number; bottom: number } {
  const taken = keepClear
    .filter((r) => r.left < column.right && r.right > column.left)
    .sort((a, b) => a.top - b.top);
  let best = { top: column.top, bottom: column.top };
  let from = column.top;
  for (const { top, bottom } of [...taken, { top: column.bottom, bottom: column.bottom }]) {
    const to = Math.min(top, column.bottom);
    if (to - from > best.bottom - best.top) best = { top: from, bottom: to };
    from = Math.max(from, bottom);
  }
  return best;
}
