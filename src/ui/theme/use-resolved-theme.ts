import { useAppStore } from "../../state/index.ts";
import { useMediaQuery } from "../layout/use-media-query.ts";

/** The theme in force: the person's choice, or the device's. */
export function useResolvedTheme(): "light" | "dark" {
  const theme = useAppStore((s) => s.theme);
  const deviceIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  if (theme === "system") return deviceIsDark ? "dark" : "light";
  return theme;
}
