/**
 * Tops of boxes stacked in a given order, each as near as it can be to where it would like to be (least
 * squares), at least `gap` apart and between `from` and `to`; null where they do not fit. Pool adjacent
 * violators (Barlow et al., "Statistical Inference under Order Restrictions", 1972) on the tops less the
 * room that the boxes above need.
 */
export function spread(
  ideals: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
  gap: number,
): number[] | null {
  const before: number[] = [];
  let used = 0;
  for (const height of heights) {
    before.push(used);
    used += height + gap;
  }
  const need = used - gap;
  if (ideals.length > 0 && need > to - from) return null;
  // Blocks of boxes that touch: [sum of shifted ideals, count].
  const blocks: [number, number][] = [];
  ideals.forEach((ideal, i) => {
    blocks.push([ideal - (before[i] ?? 0), 1]);
    for (;;) {
      const last = blocks.at(-1);
      const previous = blocks.at(-2);
      if (!last || !previous || previous[0] / previous[1] <= last[0] / last[1]) break;
      previous[0] += last[0];
      previous[1] += last[1];
      blocks.pop();
    }
  });
  const tops: number[] = [];
  for (const [sum, count] of blocks) {
    // The shifted tops all lie between `from` and what leaves room for every box.
    const shifted = Math.min(Math.max(sum / count, from), to - need);
    for (let k = 0; k < count; k++) tops.push(shifted + (before[tops.length] ?? 0));
  }
  return tops;
}
