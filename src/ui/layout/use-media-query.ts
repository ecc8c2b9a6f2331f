import { useCallback, useSyncExternalStore } from "react";

/** Room for the layer tools in the top line; below it they stand on the stage. */
export const ROOMY = "(min-width: 88rem)";

/** True while the CSS media query matches. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
