import { createContext, useContext } from "react";
import { defined } from "../../core/assert.ts";
import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";

const KnowledgeContext = createContext<KnowledgeIndex | null>(null);

/** Hands the knowledge base to every panel below. */
export const KnowledgeProvider = KnowledgeContext.Provider;

/** The knowledge base; panels are only shown once it has loaded. */
export function useKnowledge(): KnowledgeIndex {
  return defined(useContext(KnowledgeContext), "useKnowledge: no KnowledgeProvider above");
}
