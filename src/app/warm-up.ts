/** Milliseconds after which a step runs even if the page is never idle. */
const PATIENCE_MS = 1500;

/** Runs steps one per idle moment, so that no frame waits for them. Returns how to stop. */
export function runWhenIdle(steps: readonly (() => void)[], page: Window): () => void {
  let next = 0;
  let stop: () => void = () => undefined;
  const later = (run: () => void) => {
    // Safari has no idle callbacks.
    if ("requestIdleCallback" in page) {
      const id = page.requestIdleCallback(run, { timeout: PATIENCE_MS });
      stop = () => page.cancelIdleCallback(id);
    } else {
      const id = setTimeout(run, 50);
      stop = () => clearTimeout(id);
    }
  };
  const run = () => {
    steps[next]?.();
    next += 1;
    if (next < steps.length) later(run);
  };
  if (steps.length > 0) later(run);
  return () => stop();
}
