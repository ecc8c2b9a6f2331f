import { useSyncExternalStore } from "react";
import { useAppStore } from "../../state/index.ts";

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** Full screen for the whole app; `possible` is false where the browser has none (iPhone). */
export function useFullScreen() {
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const notify = useAppStore((s) => s.notify);

  function toggle() {
    const change = on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch((error: unknown) => {
      notify({ kind: "problem", text: error instanceof Error ? error.message : String(error) });
    });
  }

  return { on, possible: document.fullscreenEnabled, toggle };
}
