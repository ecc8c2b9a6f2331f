import { MeshoptDecoder } from "meshoptimizer/decoder";
import { defined } from "../../core/assert.ts";
import type { BodyLayer } from "../../core/body/body.ts";
import { decodeBody } from "../../core/body/decode-body.ts";
import { DownloadError } from "./download.ts";
import { loadBodyFiles } from "./load-body-files.ts";
import type { BodyLoadFailure, BodyRequest, BodyResponse, LoadedBody } from "./protocol.ts";

/** The SHA-256 of bytes, or null where the page is not in a secure context. */
const sha256 = globalThis.crypto?.subtle
  ? async (bytes: Uint8Array): Promise<string> => {
      const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
      return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, "0")).join("");
    }
  : null;

function answer(response: BodyResponse, transfer: Transferable[] = []): void {
  globalThis.postMessage(response, { transfer });
}

/** The array buffers of the body's geometry, to be handed over instead of copied. */
function buffersOf({ body, zones }: LoadedBody): Transferable[] {
  const layers: readonly BodyLayer[] = [body.muscles, body.bones, body.skin];
  const arrays = layers.flatMap((layer) =>
    Object.values(layer).filter((value) => ArrayBuffer.isView(value)),
  );
  return [...new Set([...arrays, zones].map((array) => array.buffer))].filter(
    (buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer,
  );
}

async function load(request: BodyRequest): Promise<LoadedBody> {
  const { manifest, files } = await loadBodyFiles(request.manifestUrl, {
    fetch: globalThis.fetch.bind(globalThis),
    sha256,
    stallMs: request.stallMs,
    onProgress: (loadedBytes, totalBytes) => answer({ kind: "progress", loadedBytes, totalBytes }),
  });
  const file = (kind: "muscles" | "shade" | "bones" | "skin" | "zones") =>
    defined(files.get(kind), `workers/body: no ${kind} among the checked files`);
  await MeshoptDecoder.ready;
  const { body, muscles } = decodeBody(
    {
      muscles: file("muscles"),
      shade: file("shade"),
      bones: file("bones"),
      skin: file("skin"),
    },
    manifest,
    MeshoptDecoder,
  );
  return { manifest, body, muscles, zones: file("zones") };
}

function failureOf(error: unknown): BodyLoadFailure {
  if (error instanceof DownloadError) return { code: error.code, detail: error.message };
  // Bytes that pass their hash and still do not decode belong to another version of the program.
  return { code: "corrupt", detail: error instanceof Error ? error.message : String(error) };
}

globalThis.addEventListener("message", (event: MessageEvent<BodyRequest>) => {
  load(event.data).then(
    (loaded) => answer({ kind: "loaded", loaded }, buffersOf(loaded)),
    (error: unknown) => answer({ kind: "failed", failure: failureOf(error) }),
  );
});
