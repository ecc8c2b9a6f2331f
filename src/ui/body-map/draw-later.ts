/** Drawings that wait for their turn. */
const waiting: (() => void)[] = [];
let running = false;

function runNext(): void {
  const draw = waiting.shift();
  draw?.();
  running = waiting.length > 0;
  if (running) setTimeout(runNext, 0);
}

/**
 * Draws after what is on screen has been painted, one drawing a task, so that a list appears before
 * its pictures. Returns how to call it off.
 */
export function drawLater(draw: () => void): () => void {
  waiting.push(draw);
  if (!running) {
    running = true;
    requestAnimationFrame(() => setTimeout(runNext, 0));
  }
  return () => {
    const at = waiting.indexOf(draw);
    if (at >= 0) waiting.splice(at, 1);
  };
}
