import { useEffect } from "react";
import type { KnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import type { AppStore } from "../state/index.ts";
import { browserShelf, localDay, syncKeptHealth } from "./health-sync.ts";

/** Keeps the answers about one's own health on this device, where the person wants it. */
export function useKeptHealth(store: AppStore, knowledge: KnowledgeIndex): void {
  useEffect(
    () => syncKeptHealth(store, knowledge, browserShelf(window), () => localDay(new Date())),
    [store, knowledge],
  );
}
