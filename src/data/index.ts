export { checkedBundle, loadKnowledge, KnowledgeLoadError } from "./load-knowledge.ts";
export type { KnowledgeLoadCode, LoadKnowledgeOptions } from "./load-knowledge.ts";
