import type { Rect } from "./label-layout.ts";

/** Room kept around controls, pixels. */
const MARGIN = 6;

/** Where controls marked `data-over-body` lie over the canvas' host; CSS pixels of the host. */
export function clearances(host: HTMLElement): Rect[] {
  const box = host.getBoundingClientRect();
  return [...document.querySelectorAll("[data-over-body]")].map((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    return {
      left: left - box.left - MARGIN,
      right: right - box.left + MARGIN,
      top: top - box.top - MARGIN,
      bottom: bottom - box.top + MARGIN,
    };
  });
}
