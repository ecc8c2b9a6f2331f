import { useMemo } from "react";
import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import { buildSearchIndex, type SearchIndex } from "./search-index.ts";

const indexes = new WeakMap<KnowledgeIndex, SearchIndex>();

/** The index of a knowledge base, built on first use (a few milliseconds) and kept with it. */
export function useSearchIndex(knowledge: KnowledgeIndex, needed: boolean): SearchIndex | null {
  return useMemo(() => {
    if (!needed) return null;
    const known = indexes.get(knowledge);
    if (known) return known;
    const built = buildSearchIndex(knowledge);
    indexes.set(knowledge, built);
    return built;
  }, [knowledge, needed]);
}
