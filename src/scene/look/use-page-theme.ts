import { useSyncExternalStore } from "react";
import { useAppStore } from "../../state/index.ts";

const DARK = "(prefers-color-scheme: dark)";

function followSystem(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** The theme that the page is in: the one chosen, or the system's. */
export function usePageTheme(): "light" | "dark" {
  const chosen = useAppStore((state) => state.theme);
  const systemIsDark = useSyncExternalStore(followSystem, () => window.matchMedia(DARK).matches);
  if (chosen !== "system") return chosen;
  return systemIsDark ? "dark" : "light";
}
