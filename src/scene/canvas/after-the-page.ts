/** Events after which a person looks for an answer in the page. */
const PRESSES = ["pointerdown", "pointerup", "click", "keydown", "keyup"] as const;
/** For so long after one of them the page goes first; milliseconds. */
const PRESS_MS = 120;

/** Asks for a frame of the picture, letting the page go first where it matters. */
export interface PagesTurn {
  readonly invalidate: () => void;
  dispose(): void;
}

/**
 * Right after a press the page's own change (a list, a pressed button) is painted before the picture
 * is drawn, instead of both waiting for each other: on a weak machine a frame of the body takes many
 * times as long as a line of text. Drags and animations are drawn as they come. `draw` asks for a
 * frame of the picture.
 */
export function letThePageGoFirst(draw: () => void, page: Window): PagesTurn {
  let pressed = Number.NEGATIVE_INFINITY;
  let waiting = false;
  let over = false;
  const press = () => {
    pressed = performance.now();
  };
  for (const kind of PRESSES) page.addEventListener(kind, press, { capture: true, passive: true });
  return {
    invalidate() {
      if (performance.now() - pressed > PRESS_MS) {
        draw();
        return;
      }
      if (waiting) return;
      waiting = true;
      // The frame that is about to be painted is the page's; the next one is the picture's.
      page.requestAnimationFrame(() => {
        page.setTimeout(() => {
          waiting = false;
          if (!over) draw();
        }, 0);
      });
    },
    dispose() {
      over = true;
      for (const kind of PRESSES) page.removeEventListener(kind, press, { capture: true });
    },
  };
}
