import { defined } from "../../core/assert.ts";
import type {
  BodyLoadFailure,
  BodyRequest,
  BodyResponse,
  FirstOfBody,
  LoadedBody,
} from "./protocol.ts";

/** How to load the body. */
export interface LoadBodyOptions {
  /** Address of `model.json`, absolute or relative to the page. */
  readonly manifestUrl: string;
  readonly onProgress?: (loadedBytes: number, totalBytes: number) => void;
  /** Gets the skin as soon as it is there; the whole body follows with the promise. */
  readonly onFirst?: (first: FirstOfBody) => void;
  /** Stops the download and the worker; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds without a byte after which a download counts as stalled; default 20,000. */
  readonly stallMs?: number;
}

/** The body, or why there is none. Trying again is calling again. */
export type LoadBodyOutcome =
  | { readonly ok: true; readonly loaded: LoadedBody }
  | { readonly ok: false; readonly failure: BodyLoadFailure };

const STALL_MS = 20_000;

/**
 * Downloads, checks and decodes the body in a worker of its own, which ends with the answer.
 * Failures are values; only an abort rejects.
 */
export function loadBody(options: LoadBodyOptions): Promise<LoadBodyOutcome> {
  const { signal, onProgress, onFirst } = options;
  let first: FirstOfBody | null = null;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL("./body.worker.ts", import.meta.url), { type: "module" });
    const abort = () => {
      worker.terminate();
      reject(signal?.reason);
    };
    const finish = (outcome: LoadBodyOutcome) => {
      signal?.removeEventListener("abort", abort);
      worker.terminate();
      resolve(outcome);
    };
    signal?.addEventListener("abort", abort, { once: true });
    worker.addEventListener("message", (event: MessageEvent<BodyResponse>) => {
      const response = event.data;
      switch (response.kind) {
        case "progress":
          onProgress?.(response.loadedBytes, response.totalBytes);
          break;
        case "first":
          first = response.first;
          onFirst?.(first);
          break;
        case "rest": {
          const { manifest, skin } = defined(first, "workers/body: the rest came before the skin");
          const { layers, muscles, zones } = response.rest;
          const body = { structures: manifest.structures, ...layers, skin };
          finish({ ok: true, loaded: { manifest, body, muscles, zones } });
          break;
        }
        case "failed":
          finish({ ok: false, failure: response.failure });
          break;
      }
    });
    worker.addEventListener("error", (event) => {
      // The worker's own script did not arrive or broke.
      event.preventDefault();
      const code = navigator.onLine ? "unknown" : "offline";
      finish({ ok: false, failure: { code, detail: event.message || "the worker did not start" } });
    });
    const request: BodyRequest = {
      kind: "load",
      manifestUrl: new URL(options.manifestUrl, document.baseURI).href,
      stallMs: options.stallMs ?? STALL_MS,
    };
    worker.postMessage(request);
  });
}
