import { findBundleProblem, type KnowledgeBundle } from "../core/knowledge/bundle.ts";

/** What went wrong while the knowledge base was loaded; names the message to show. */
export type KnowledgeLoadCode =
  | "offline"
  | "not-found"
  | "not-json"
  | "wrong-shape"
  | "other-version";

/** The knowledge base could not be loaded: an outside condition, to be shown with a way forward. */
export class KnowledgeLoadError extends Error {
  override readonly name = "KnowledgeLoadError";
  readonly code: KnowledgeLoadCode;

  constructor(code: KnowledgeLoadCode, detail: string) {
    super(`load-knowledge: ${detail}`);
    this.code = code;
  }
}

/** How to load; the defaults suit the built app. */
export interface LoadKnowledgeOptions {
  /** Stops the download; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Stands in for the browser's `fetch` in tests. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Fetches and checks the bundle at `url`. Rejects with `KnowledgeLoadError` when it cannot. */
export async function loadKnowledge(
  url: string,
  options: LoadKnowledgeOptions = {},
): Promise<KnowledgeBundle> {
  const get = options.fetch ?? ((address: string, init: RequestInit) => fetch(address, init));
  let response: Response;
  try {
    response = await get(url, options.signal === undefined ? {} : { signal: options.signal });
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new KnowledgeLoadError("offline", `${url} could not be reached (${String(error)})`);
  }
  if (!response.ok) {
    throw new KnowledgeLoadError("not-found", `${url} answered ${response.status}`);
  }
  const text = await response.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new KnowledgeLoadError("not-json", `${url} holds no JSON (${String(error)})`);
  }
  return checkedBundle(value, url);
}

/** The value as a bundle, or a `KnowledgeLoadError` that names `origin`. */
export function checkedBundle(value: unknown, origin: string): KnowledgeBundle {
  const problem = findBundleProblem(value);
  if (problem === "other-version") {
    throw new KnowledgeLoadError("other-version", `${origin} has another format version; reload`);
  }
  if (problem !== null) {
    throw new KnowledgeLoadError("wrong-shape", `${origin} is no knowledge bundle (${problem})`);
  }
  // The envelope was just checked; the records were checked against their schemas at build time.
  return value as KnowledgeBundle;
}
