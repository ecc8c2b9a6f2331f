import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { type Insets, insetsBeside, NO_INSETS } from "./insets.ts";

/** Marks an element as covering part of the stage; `useInsets` measures every such element. */
export const COVER = { "data-covers-stage": "" } as const;

function measure(shell: HTMLElement): Insets {
  const stage = shell.getBoundingClientRect();
  const covers = [...shell.querySelectorAll("[data-covers-stage]")];
  return insetsBeside(
    stage,
    covers.map((cover) => cover.getBoundingClientRect()),
  );
}

/**
 * The stage's covered edges in CSS pixels, measured again whenever the window or a covering
 * element changes size and whenever `settled` changes (a panel came, went or came to rest).
 */
export function useInsets(shell: RefObject<HTMLElement | null>, settled: string): Insets {
  const [insets, setInsets] = useState(NO_INSETS);

  const update = useCallback(() => {
    if (!shell.current) return;
    const next = measure(shell.current);
    setInsets((old) =>
      old.top === next.top &&
      old.right === next.right &&
      old.bottom === next.bottom &&
      old.left === next.left
        ? old
        : next,
    );
  }, [shell]);

  useLayoutEffect(() => {
    const element = shell.current;
    if (!element) return;
    const observer = new ResizeObserver(update);
    observer.observe(element);
    for (const cover of element.querySelectorAll("[data-covers-stage]")) observer.observe(cover);
    update();
    return () => observer.disconnect();
    // `settled` is named so that panels that came or went are observed.
  }, [shell, update, settled]);

  return insets;
}
