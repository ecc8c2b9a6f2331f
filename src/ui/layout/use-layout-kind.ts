import { useMediaQuery } from "./use-media-query.ts";

/** `wide`: columns beside the body. `tall`: a sheet below it. `short`: a sheet at its side. */
export type LayoutKind = "wide" | "tall" | "short";

const WIDE = "(min-width: 56rem) and (min-height: 30rem)";
const SHORT = "(min-width: 36rem) and (max-height: 29.99rem)";

/** Which arrangement fits the window. Rem-based, so large text gets the roomier one. */
export function useLayoutKind(): LayoutKind {
  const wide = useMediaQuery(WIDE);
  const short = useMediaQuery(SHORT);
  if (wide) return "wide";
  return short ? "short" : "tall";
}
