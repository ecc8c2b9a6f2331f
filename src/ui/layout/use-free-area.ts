import { useMemo } from "react";
import { type Rest, restHeight } from "../sheet/rests.ts";
import { useText } from "../text/use-text.ts";
import type { Insets } from "./insets.ts";
import type { LayoutKind } from "./use-layout-kind.ts";
import { useWindowSize, type WindowSize } from "./use-window-size.ts";

/** Height of the top line. */
export const BAR_REM = 3.5;
/** Widths of the panels as `shell.module.css` and `sheet.module.css` set them; rem and shares. */
const COLUMN = { rem: 22.5, leastRem: 19, share: 0.34 } as const;
const PAGE = { rem: 26.25, leastRem: 21, share: 0.38 } as const;
const SIDE_SHEET = { rem: 24, leastRem: 0, share: 0.52 } as const;
/** Room the view buttons need at the foot of the stage. */
const FOOT_REM = 3.75;

interface PanelSize {
  readonly rem: number;
  readonly leastRem: number;
  readonly share: number;
}

/** What is open at the moment. */
export interface OpenPanels {
  readonly layout: LayoutKind;
  readonly rest: Rest;
  readonly columnOpen: boolean;
  readonly pageOpen: boolean;
}

function panelWidth(size: PanelSize, windowWidth: number, rem: number): number {
  return Math.max(size.leastRem * rem, Math.min(size.rem * rem, size.share * windowWidth));
}

/**
 * The edges that panels cover once they are at rest, in CSS pixels: computed, not measured, so
 * that the body starts to move to its new place while a panel is still on its way.
 */
export function freeArea(panels: OpenPanels, window: WindowSize, rightToLeft: boolean): Insets {
  const { width, height, rem } = window;
  const top = BAR_REM * rem;
  const foot = FOOT_REM * rem;
  if (panels.layout === "tall") {
    // Behind a full sheet the body stays where the half-open sheet would leave it.
    const rest = panels.rest === "full" ? "half" : panels.rest;
    return { top, right: 0, left: 0, bottom: restHeight(rest, height - top) };
  }
  const start = panels.layout === "wide" && panels.columnOpen ? panelWidth(COLUMN, width, rem) : 0;
  const pageEnd = panels.pageOpen ? panelWidth(PAGE, width, rem) : 0;
  const end = panels.layout === "wide" ? pageEnd : panelWidth(SIDE_SHEET, width, rem);
  const bottom = panels.layout === "wide" ? foot : 0;
  return rightToLeft
    ? { top, bottom, left: end, right: start }
    : { top, bottom, left: start, right: end };
}

/** Room that the bar of the brush takes at the foot, under the body. Rem. */
const BRUSH_REM = { wide: 6.5, tall: 9.5, short: 9.5 } as const;

/** What is left of the stage for the body while the brush is in the hand. */
export function aboveBrush(free: Insets, layout: LayoutKind, rem: number): Insets {
  return { ...free, bottom: free.bottom + BRUSH_REM[layout] * rem };
}

/** The covered edges for what is open now, following the window's size. */
export function useFreeArea({ layout, rest, columnOpen, pageOpen }: OpenPanels): Insets {
  const size = useWindowSize();
  const rightToLeft = useText().direction === "rtl";
  return useMemo(
    () => freeArea({ layout, rest, columnOpen, pageOpen }, size, rightToLeft),
    [size, layout, rest, columnOpen, pageOpen, rightToLeft],
  );
}
