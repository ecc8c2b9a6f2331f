import { useEffect, useState } from "react";
import type { KnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import type { Engine } from "../core/query/engine.ts";
import { type AppStore, createCheckSelector, createRankingSelector } from "../state/index.ts";
import type { EngineHandle } from "../ui/index.ts";
import type { AppServices } from "./services.ts";

/**
 * Loads the body once, again on `retry`; tells the store how it is getting on. `first` is an engine
 * over the skin alone, there some time before `handle`.
 */
export function useEngineLoad(services: AppServices, knowledge: KnowledgeIndex, store: AppStore) {
  const [handle, setHandle] = useState<EngineHandle | null>(null);
  const [first, setFirst] = useState<Engine | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const control = new AbortController();
    const { reportLoad } = store.getState();
    const failed = (code: "unknown", detail: string) =>
      reportLoad({ kind: "failed", code, detail });
    reportLoad({ kind: "loading", loadedBytes: 0, totalBytes: 0 });
    services
      .loadEngine(
        knowledge,
        {
          onProgress: (loadedBytes, totalBytes) => {
            if (!control.signal.aborted) reportLoad({ kind: "loading", loadedBytes, totalBytes });
          },
          onFirst: (engine) => {
            if (!control.signal.aborted) setFirst(engine);
          },
        },
        control.signal,
      )
      .then(
        (outcome) => {
          if (control.signal.aborted) return;
          if (outcome.ok) {
            const { engine } = outcome;
            const selectRanking = createRankingSelector(engine);
            const selectNextCheck = createCheckSelector(engine, selectRanking);
            setHandle({ engine, selectRanking, selectNextCheck });
            reportLoad({ kind: "ready" });
          } else {
            reportLoad({ kind: "failed", code: outcome.code, detail: outcome.detail });
          }
        },
        (error: unknown) => {
          if (control.signal.aborted) return;
          failed("unknown", error instanceof Error ? error.message : String(error));
        },
      );
    return () => control.abort();
    // `attempt` is named so that a retry loads again.
  }, [services, knowledge, store, attempt]);

  return { handle, first, retry: () => setAttempt((n) => n + 1) };
}
