import { findIndexProblem, type IndexBundle } from "../core/knowledge/bundle.ts";
import { fetchJson, KnowledgeLoadError, type LoadOptions } from "./fetch-json.ts";

/** Fetches and checks the summaries at `url`. Rejects with `KnowledgeLoadError` when it cannot. */
export async function loadIndex(url: string, options: LoadOptions = {}): Promise<IndexBundle> {
  const value = await fetchJson(url, options);
  const problem = findIndexProblem(value);
  if (problem === "other-version") {
    throw new KnowledgeLoadError("other-version", `${url} has another format version; reload`);
  }
  if (problem !== null) {
    throw new KnowledgeLoadError("wrong-shape", `${url} is no knowledge index (${problem})`);
  }
  // The envelope was just checked; the records were checked against their schemas at build time.
  return value as IndexBundle;
}
