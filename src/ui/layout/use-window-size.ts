import { useMemo, useSyncExternalStore } from "react";

/** Size of the window in CSS pixels, and of the text the person has chosen. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of one rem: 16 at normal text size. */
  readonly rem: number;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}

/** All three as one comparable value. */
function snapshot(): string {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return `${window.innerWidth} ${window.innerHeight} ${rem}`;
}

/** The window's size, following it. */
export function useWindowSize(): WindowSize {
  const now = useSyncExternalStore(subscribe, snapshot);
  return useMemo(() => {
    const [width = 0, height = 0, rem = 16] = now.split(" ").map(Number);
    return { width, height, rem };
  }, [now]);
}
