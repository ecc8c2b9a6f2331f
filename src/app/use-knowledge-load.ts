import { useEffect, useState } from "react";
import type { KnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import type { AppServices } from "./services.ts";

/** How the book of muscles is getting on. */
export type KnowledgeLoad =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly knowledge: KnowledgeIndex }
  | { readonly kind: "failed"; readonly detail: string };

/** Loads the knowledge base once, again on `retry`. */
export function useKnowledgeLoad(services: AppServices) {
  const [load, setLoad] = useState<KnowledgeLoad>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const control = new AbortController();
    services.loadKnowledge(control.signal).then(
      (knowledge) => setLoad({ kind: "ready", knowledge }),
      (error: unknown) => {
        if (control.signal.aborted) return;
        setLoad({ kind: "failed", detail: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => control.abort();
    // `attempt` is named so that a retry loads again.
  }, [services, attempt]);

  function retry() {
    setLoad({ kind: "loading" });
    setAttempt((n) => n + 1);
  }

  return { load, retry };
}
