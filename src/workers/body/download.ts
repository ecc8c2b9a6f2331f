import type { BodyLoadCode } from "./protocol.ts";

/** A download that went wrong, with the code that tells the person why. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  readonly code: BodyLoadCode;

  constructor(code: BodyLoadCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** How to download. */
export interface DownloadOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds without a byte after which to give up. */
  readonly stallMs: number;
  /** Past the browser's cache, for a second try after bytes that did not match. */
  readonly fresh?: boolean;
  readonly onBytes?: (count: number) => void;
}

/**
 * All bytes of a file. Throws `DownloadError`: `offline` when no answer comes at all, `not-found`
 * for 404 and 410, `stalled` when the flow stops, `unknown` for any other refusal.
 */
export async function download(url: string, options: DownloadOptions): Promise<Uint8Array> {
  const control = new AbortController();
  let stalled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rewind = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled = true;
      control.abort();
    }, options.stallMs);
  };
  rewind();
  try {
    const response = await options.fetch(url, {
      signal: control.signal,
      credentials: "same-origin",
      cache: options.fresh ? "reload" : "default",
    });
    if (!response.ok) {
      const code = response.status === 404 || response.status === 410 ? "not-found" : "unknown";
      throw new DownloadError(code, `${url} answered ${response.status}`);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      rewind();
      chunks.push(value);
      length += value.length;
      options.onBytes?.(value.length);
    }
    const bytes = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    if (stalled) throw new DownloadError("stalled", `${url} sent nothing more`);
    throw new DownloadError("offline", `${url}: ${error instanceof Error ? error.message : "?"}`);
  } finally {
    clearTimeout(timer);
  }
}
