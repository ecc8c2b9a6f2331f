/** Pixels at each edge of the stage that panels cover; the body is framed in what is left. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

interface Box {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The free part of `stage` beside panels that each hug one edge of it. A panel counts against
 * the edge whose loss costs the least area, so that a sheet at the foot never counts as a side.
 */
export function insetsBeside(stage: Box, panels: readonly Box[]): Insets {
  let { top, right, bottom, left } = NO_INSETS;
  const width = stage.right - stage.left;
  const height = stage.bottom - stage.top;
  for (const panel of panels) {
    const cuts = {
      top: panel.bottom - stage.top,
      bottom: stage.bottom - panel.top,
      left: panel.right - stage.left,
      right: stage.right - panel.left,
    };
    const outside =
      cuts.top <= 0 || cuts.bottom <= 0 || cuts.left <= 0 || cuts.right <= 0 || width * height <= 0;
    if (outside) continue;
    const areas = {
      top: cuts.top * width,
      bottom: cuts.bottom * width,
      left: cuts.left * height,
      right: cuts.right * height,
    };
    const least = Math.min(areas.top, areas.bottom, areas.left, areas.right);
    if (areas.top === least) top = Math.max(top, cuts.top);
    else if (areas.bottom === least) bottom = Math.max(bottom, cuts.bottom);
    else if (areas.left === least) left = Math.max(left, cuts.left);
    else right = Math.max(right, cuts.right);
  }
  return { top, right, bottom, left };
}
