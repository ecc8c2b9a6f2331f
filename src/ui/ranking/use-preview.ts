import type { FocusEvent, PointerEvent } from "react";
import { type PointRef, samePoint, useAppStoreApi } from "../../state/index.ts";

/** Pointing at a row, or tabbing into it, shows its pattern; leaving puts it away again. */
export function usePreview(target: PointRef) {
  const store = useAppStoreApi();

  function leave() {
    const { pointed, pointAt } = store.getState();
    if (samePoint(pointed, target)) pointAt(null);
  }

  return {
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType === "mouse") store.getState().pointAt(target);
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === "mouse") leave();
    },
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(":focus-visible")) store.getState().pointAt(target);
    },
    onBlur: leave,
  };
}
