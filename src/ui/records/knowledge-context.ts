import { createContext, useContext } from "react";
import { defined } from "../../core/assert.ts";
import type { KnowledgeBase } from "../../core/knowledge/knowledge-base.ts";

const KnowledgeContext = createContext<KnowledgeBase | null>(null);

/** Hands the knowledge base to every panel below. */
export const KnowledgeProvider = KnowledgeContext.Provider;

/** The knowledge base; panels are only shown once it has loaded. */
export function useKnowledge(): KnowledgeBase {
  return defined(useContext(KnowledgeContext), "useKnowledge: no KnowledgeProvider above");
}
