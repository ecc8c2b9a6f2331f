/** What went wrong while a file of the knowledge base was loaded; names the message to show. */
export type KnowledgeLoadCode =
  | "offline"
  | "not-found"
  | "not-json"
  | "wrong-shape"
  | "other-version";

/** A file of the knowledge base could not be loaded: an outside condition, to be shown with a way forward. */
export class KnowledgeLoadError extends Error {
  override readonly name = "KnowledgeLoadError";
  readonly code: KnowledgeLoadCode;

  constructor(code: KnowledgeLoadCode, detail: string) {
    super(`load-knowledge: ${detail}`);
    this.code = code;
  }
}

/** How to load; the defaults suit the built app. */
export interface LoadOptions {
  /** Stops the download; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Stands in for the browser's `fetch` in tests. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** The JSON value at `url`. Rejects with `KnowledgeLoadError` when there is none. */
export async function fetchJson(url: string, options: LoadOptions = {}): Promise<unknown> {
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
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KnowledgeLoadError("not-json", `${url} holds no JSON (${String(error)})`);
  }
}
