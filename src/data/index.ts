export type { KnowledgeLoadCode, LoadKnowledgeOptions } from "./load-knowledge.ts";
export { checkedBundle, KnowledgeLoadError, loadKnowledge } from "./load-knowledge.ts";
