import {
  bodyParts,
  isModelManifest,
  type ModelManifest,
  type ModelPart,
  type PartKind,
  partOf,
} from "../../core/body/model-manifest.ts";
import { DownloadError, type DownloadOptions, download } from "./download.ts";

/** The checked files of the model. */
export interface BodyFileSet {
  readonly manifest: ModelManifest;
  readonly files: ReadonlyMap<PartKind, Uint8Array>;
}

/** What loading needs from its surroundings; tests hand in their own. */
export interface LoadEnvironment {
  readonly fetch: typeof globalThis.fetch;
  /** Lower-case hexadecimal SHA-256; null where the platform offers none (plain http). */
  readonly sha256: ((bytes: Uint8Array) => Promise<string>) | null;
  readonly stallMs: number;
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void;
}

/** What the first picture needs; it is fetched alone, ahead of the rest. */
const FIRST: PartKind = "skin";

/**
 * Downloads `model.json` and the parts it names: the skin first, with the whole line to itself, then
 * the rest side by side. `onFirst` gets the skin as soon as it is there. Every part must have the
 * length and the hash that the manifest gives; a part that does not match or does not arrive is asked
 * for once more, past the cache. Throws `DownloadError`; nothing unchecked is ever handed out.
 */
export async function loadBodyFiles(
  manifestUrl: string,
  environment: LoadEnvironment,
  onFirst?: (manifest: ModelManifest, file: Uint8Array) => void,
): Promise<BodyFileSet> {
  const { fetch, stallMs } = environment;
  const manifest = parseManifest(
    await twice((fresh) => download(manifestUrl, { fetch, stallMs, fresh })),
    manifestUrl,
  );
  const wanted = bodyParts(manifest);
  const total = wanted.reduce((sum, part) => sum + part.bytes, 0);
  let loaded = 0;
  environment.onProgress(0, total);

  const load = (part: ModelPart): Promise<Uint8Array> =>
    twice(async (fresh) => {
      let own = 0;
      const options: DownloadOptions = {
        fetch,
        stallMs,
        fresh,
        onBytes: (count) => {
          own += count;
          loaded += count;
          environment.onProgress(Math.min(loaded, total), total);
        },
      };
      try {
        const url = new URL(part.file, manifestUrl).href;
        return await check(await download(url, options), part, environment);
      } catch (error) {
        loaded -= own;
        throw error;
      }
    });

  const firstFile = await load(partOf(manifest, FIRST));
  onFirst?.(manifest, firstFile);
  const files = await Promise.all(
    wanted.map(
      async (part) => [part.kind, part.kind === FIRST ? firstFile : await load(part)] as const,
    ),
  );
  return { manifest, files: new Map(files) };
}

/** One more try for what a second try can mend: a broken flow, or bytes damaged on the way. */
async function twice<T>(attempt: (fresh: boolean) => Promise<T>): Promise<T> {
  try {
    return await attempt(false);
  } catch (error) {
    if (!(error instanceof DownloadError) || error.code === "not-found") throw error;
    return attempt(true);
  }
}

function parseManifest(bytes: Uint8Array, url: string): ModelManifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new DownloadError("corrupt", `${url} is no JSON; a page may have been sent instead`);
  }
  if (!isModelManifest(value)) {
    throw new DownloadError("corrupt", `${url} is no manifest that this version can read`);
  }
  return value;
}

async function check(
  bytes: Uint8Array,
  part: ModelPart,
  { sha256 }: LoadEnvironment,
): Promise<Uint8Array> {
  if (bytes.length !== part.bytes) {
    throw new DownloadError(
      "corrupt",
      `${part.file} has ${bytes.length} bytes instead of ${part.bytes}`,
    );
  }
  if (sha256 && (await sha256(bytes)) !== part.sha256) {
    throw new DownloadError("corrupt", `${part.file} does not match its hash`);
  }
  return bytes;
}
