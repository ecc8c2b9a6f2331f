import { type FocusEvent, type PointerEvent, useRef } from "react";
import { type PointRef, samePoint, useAppStore, useAppStoreApi } from "../../state/index.ts";
import { useBodyInView } from "../layout/body-in-view.ts";

/**
 * Pointing at a row, or tabbing into it, shows its pattern; leaving puts it away again. "Show"
 * pins it, for fingers, which cannot hover.
 */
export function usePreview(target: PointRef) {
  const store = useAppStoreApi();
  const pinned = useRef(false);
  const isPinned = useAppStore((s) => pinned.current && samePoint(s.pointed, target));
  const showBody = useBodyInView();

  function point() {
    store.getState().pointAt(target);
  }

  function leave() {
    const { pointed, pointAt } = store.getState();
    if (samePoint(pointed, target) && !pinned.current) pointAt(null);
  }

  return {
    pinned: isPinned,
    togglePinned() {
      const { pointAt, askCamera } = store.getState();
      pinned.current = !isPinned;
      if (pinned.current) {
        // A fresh object, so that the pressed state is seen even if it was already pointed at.
        pointAt(null);
        pointAt(target);
        askCamera({ kind: "focus-point", target });
        showBody();
      } else {
        pointAt(null);
      }
    },
    hover: {
      onPointerEnter: (event: PointerEvent) => {
        if (event.pointerType === "mouse") point();
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === "mouse") leave();
      },
      onFocus: (event: FocusEvent) => {
        if (event.target.matches(":focus-visible")) point();
      },
      onBlur: leave,
    },
  };
}
