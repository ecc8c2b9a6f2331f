import { useLayoutEffect } from "react";
import { useResolvedTheme } from "./use-resolved-theme.ts";

/** Puts the theme in force on the document, where the tokens look for it. */
export function useApplyTheme(): void {
  const theme = useResolvedTheme();
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
