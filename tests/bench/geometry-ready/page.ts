import type { ReadyTimes } from "./worker.ts";

declare global {
  interface Window {
    geometryReady(packed: Uint8Array): Promise<ReadyTimes>;
  }
}

window.geometryReady = (packed) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", (event: MessageEvent<ReadyTimes>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage(packed);
  });
