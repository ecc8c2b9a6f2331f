import { useWindowSize, type WindowSize } from "./use-window-size.ts";

/** `wide`: columns beside the body. `tall`: a sheet below it. `short`: a sheet at its side. */
export type LayoutKind = "wide" | "tall" | "short";

/** Room for two columns and a body between them. Rem. */
const WIDE = { width: 56, height: 30 };
/** Room for a sheet at the side, where there is none below. Rem. */
const SHORT_WIDTH = 36;

/** Which arrangement fits. Measured in rem, so that large text gets the roomier one. */
export function layoutKind({ width, height, rem }: WindowSize): LayoutKind {
  const low = height < WIDE.height * rem;
  if (width >= WIDE.width * rem && !low) return "wide";
  return width >= SHORT_WIDTH * rem && low ? "short" : "tall";
}

/** The arrangement for the window as it is now. */
export function useLayoutKind(): LayoutKind {
  return layoutKind(useWindowSize());
}
