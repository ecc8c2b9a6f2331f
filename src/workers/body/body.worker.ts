import { MeshoptDecoder } from "meshoptimizer/decoder";
import { defined } from "../../core/assert.ts";
import { decodeInside, decodeSkin } from "../../core/body/decode-body.ts";
import { computeFibreFrame } from "../../core/body/fibre-frame.ts";
import { DownloadError } from "./download.ts";
import { loadBodyFiles } from "./load-body-files.ts";
import type { BodyLoadFailure, BodyRequest, BodyResponse, RestOfBody } from "./protocol.ts";

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

/** The buffers of all typed arrays among some objects' values, to be handed over instead of copied. */
function buffersOf(...holders: readonly object[]): Transferable[] {
  const arrays = holders
    .flatMap((holder): unknown[] => Object.values(holder))
    .filter((value) => ArrayBuffer.isView(value));
  return [...new Set(arrays.map((array) => array.buffer))].filter(
    (buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer,
  );
}

async function load(request: BodyRequest): Promise<RestOfBody> {
  // The decoder gets ready while the manifest is on its way.
  const decoder = MeshoptDecoder.ready.then(() => MeshoptDecoder);
  let shown: Promise<void> = Promise.resolve();
  const { manifest, files } = await loadBodyFiles(
    request.manifestUrl,
    {
      fetch: globalThis.fetch.bind(globalThis),
      sha256,
      stallMs: request.stallMs,
      onProgress: (loadedBytes, totalBytes) =>
        answer({ kind: "progress", loadedBytes, totalBytes }),
    },
    (known, file) => {
      shown = decoder.then((ready) => {
        const skin = decodeSkin(file, known, ready);
        answer({ kind: "first", first: { manifest: known, skin } }, buffersOf(skin));
      });
      // A skin that does not decode is told once, where `shown` is awaited below.
      shown.catch(() => undefined);
    },
  );
  await shown;
  const file = (kind: "muscles" | "shade" | "bones" | "zones") =>
    defined(files.get(kind), `workers/body: no ${kind} among the checked files`);
  const { layers, muscles } = decodeInside(
    { muscles: file("muscles"), shade: file("shade"), bones: file("bones") },
    manifest,
    await decoder,
  );
  const frame = computeFibreFrame(layers.muscles);
  return {
    layers: { muscles: { ...layers.muscles, frame }, bones: layers.bones },
    muscles,
    zones: file("zones"),
  };
}

function failureOf(error: unknown): BodyLoadFailure {
  if (error instanceof DownloadError) return { code: error.code, detail: error.message };
  // Bytes that pass their hash and still do not decode belong to another version of the program.
  return { code: "corrupt", detail: error instanceof Error ? error.message : String(error) };
}

globalThis.addEventListener("message", (event: MessageEvent<BodyRequest>) => {
  load(event.data).then(
    (rest) => {
      const { muscles, bones } = rest.layers;
      const buffers = buffersOf(muscles, muscles.frame ?? {}, bones, [rest.zones]);
      answer({ kind: "rest", rest }, buffers);
    },
    (error: unknown) => answer({ kind: "failed", failure: failureOf(error) }),
  );
});
