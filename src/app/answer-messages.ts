import { callPageApi } from "./call-page-api.ts";
import { type PageApi, PageApiError } from "./page-api.ts";

/** What an embedding page posts: `{ knotmap: 1, id, call, args? }`. */
interface CallMessage {
  readonly id: string | number;
  readonly call: string;
  readonly args: readonly unknown[];
}

/** Name of the `<meta>` that limits who may ask: origins apart by spaces; without it, anyone. */
export const ORIGINS_META = "knotmap-embed-origins";

/** The origins a page's `<meta name="knotmap-embed-origins">` allows; `null` for any. */
export function allowedOrigins(page: Document): readonly string[] | null {
  const content = page.querySelector(`meta[name="${ORIGINS_META}"]`)?.getAttribute("content");
  return content === null || content === undefined ? null : content.split(/\s+/).filter(Boolean);
}

function readCall(data: unknown): CallMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const fields = new Map<string, unknown>(Object.entries(data));
  const id = fields.get("id");
  const call = fields.get("call");
  const args = fields.get("args") ?? [];
  if (fields.get("knotmap") !== 1 || typeof call !== "string" || !Array.isArray(args)) return null;
  return typeof id === "string" || typeof id === "number" ? { id, call, args } : null;
}

/**
 * Answers the calls of the page that embeds this one: `{ knotmap: 1, id, result }` or
 * `{ knotmap: 1, id, error }`, sent back to the asking origin only. Messages from other windows
 * than the parent, from origins not allowed, or of another shape are left alone. Returns how to stop.
 */
export function answerMessages(
  api: PageApi,
  page: Window,
  origins: readonly string[] | null,
): () => void {
  const answer = async ({ call, args }: CallMessage): Promise<object> => {
    try {
      return { result: (await callPageApi(api, call, args)) ?? null };
    } catch (error) {
      if (error instanceof PageApiError) return { error: error.message };
      throw error;
    }
  };
  const onMessage = (event: MessageEvent<unknown>) => {
    if (page.parent === page || event.source !== page.parent) return;
    if (origins !== null && !origins.includes(event.origin)) return;
    const call = readCall(event.data);
    if (!call) return;
    void answer(call).then((reply) => {
      page.parent.postMessage(
        { knotmap: 1, id: call.id, ...reply },
        { targetOrigin: event.origin },
      );
    });
  };
  page.addEventListener("message", onMessage);
  return () => page.removeEventListener("message", onMessage);
}
