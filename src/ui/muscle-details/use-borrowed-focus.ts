import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Takes the focus on mounting and gives it back, on unmounting, to where it was. */
export function useBorrowedFocus(target: RefObject<HTMLElement | null>, active: boolean): void {
  const lender = useRef<Element | null>(null);

  useLayoutEffect(() => {
    // Noted before the browser takes the focus away from what has just been hidden.
    lender.current = document.activeElement;
  }, []);

  useEffect(() => {
    if (!active) return;
    target.current?.focus({ preventScroll: true });
    return () => {
      if (lender.current instanceof HTMLElement) lender.current.focus({ preventScroll: true });
    };
  }, [target, active]);
}
