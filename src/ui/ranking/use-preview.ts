import type { FocusEvent, PointerEvent } from "react";
import { type AppStore, type PointRef, samePoint, useAppStoreApi } from "../../state/index.ts";

/**
 * The pointer rests this long before a row's pattern comes or goes, milliseconds: sweeping over the
 * list, or pressing at once, draws nothing in between.
 */
const REST_MS = 90;

/** What each store is about to do; the next row calls it off. */
const pending = new WeakMap<AppStore, ReturnType<typeof setTimeout>>();

function callOff(store: AppStore): void {
  clearTimeout(pending.get(store));
}

function afterRest(store: AppStore, act: () => void): void {
  callOff(store);
  pending.set(store, setTimeout(act, REST_MS));
}

/** Pointing at a row, or tabbing into it, shows its pattern; leaving puts it away again. */
export function usePreview(target: PointRef) {
  const store = useAppStoreApi();

  function leave() {
    const { pointed, pointAt } = store.getState();
    if (samePoint(pointed, target)) pointAt(null);
  }

  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === "mouse") afterRest(store, () => store.getState().pointAt(target));
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType === "mouse") afterRest(store, leave);
    },
    // Whoever presses chooses; what was only looked at need not be drawn first.
    onPointerDown: () => callOff(store),
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(":focus-visible")) store.getState().pointAt(target);
    },
    onBlur: leave,
  };
}
