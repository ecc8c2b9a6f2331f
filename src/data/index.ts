export { fetchJson, type KnowledgeLoadCode, KnowledgeLoadError } from "./fetch-json.ts";
export { loadIndex } from "./load-index.ts";
export { loadChapter, loadLibrary } from "./load-pages.ts";
