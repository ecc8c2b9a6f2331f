import { type PointerEvent, useRef, useState } from "react";
import { type Rest, restHeight, settleRest } from "./rests.ts";

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  velocity: number;
}

/** Dragging the grip: the sheet follows the finger, then settles at the nearest rest. */
export function useSheetDrag(rest: Rest, room: number, onRest: (rest: Rest) => void) {
  const drag = useRef<Drag | null>(null);
  const [height, setHeight] = useState<number | null>(null);

  function end() {
    const now = drag.current;
    drag.current = null;
    if (!now || height === null) return;
    setHeight(null);
    onRest(settleRest(height, now.velocity, room));
  }

  return {
    /** Height while dragging, `null` at rest. */
    height,
    grip: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          startY: event.clientY,
          startHeight: restHeight(rest, room),
          lastY: event.clientY,
          lastTime: event.timeStamp,
          velocity: 0,
        };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = drag.current;
        if (!now) return;
        const elapsed = event.timeStamp - now.lastTime;
        if (elapsed > 0) now.velocity = (now.lastY - event.clientY) / elapsed;
        now.lastY = event.clientY;
        now.lastTime = event.timeStamp;
        const wanted = now.startHeight + now.startY - event.clientY;
        setHeight(Math.min(room, Math.max(restHeight("peek", room) / 2, wanted)));
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
