import type { Library } from "../core/knowledge/library.ts";
import type { MuscleChapter } from "../core/knowledge/muscle-chapter.ts";
import { fetchJson, KnowledgeLoadError, type LoadOptions } from "./fetch-json.ts";

const CHAPTER_LISTS = ["triggerPoints", "techniques", "stretches", "causes", "sources"];
const LIBRARY_LISTS = ["lessons", "therapies", "tools", "sources"];

/** The members of a page file of the wanted release. Throws `KnowledgeLoadError` otherwise. */
function membersOf(
  value: unknown,
  url: string,
  contentHash: string,
  lists: readonly string[],
): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
  if (!lists.every((name) => Array.isArray(members.get(name)))) {
    throw new KnowledgeLoadError("wrong-shape", `${url} is no page of the knowledge base`);
  }
  if (members.get("contentHash") !== contentHash) {
    throw new KnowledgeLoadError("other-version", `${url} is of another release; reload`);
  }
  return members;
}

/** Fetches a muscle's chapter of the release `contentHash`. Rejects with `KnowledgeLoadError`. */
export async function loadChapter(
  folder: string,
  id: string,
  contentHash: string,
  options: LoadOptions = {},
): Promise<MuscleChapter> {
  const url = `${folder}muscles/${id}.json?v=${contentHash}`;
  const value = await fetchJson(url, options);
  const members = membersOf(value, url, contentHash, CHAPTER_LISTS);
  const muscle = members.get("muscle");
  if (typeof muscle !== "object" || muscle === null || !("id" in muscle) || muscle.id !== id) {
    throw new KnowledgeLoadError("wrong-shape", `${url} is no chapter on ${id}`);
  }
  // The envelope was just checked; the records were checked against their schemas at build time.
  return value as MuscleChapter;
}

/** Fetches the reading pages of the release `contentHash`. Rejects with `KnowledgeLoadError`. */
export async function loadLibrary(
  folder: string,
  contentHash: string,
  options: LoadOptions = {},
): Promise<Library> {
  const url = `${folder}library.json?v=${contentHash}`;
  const value = await fetchJson(url, options);
  membersOf(value, url, contentHash, LIBRARY_LISTS);
  // As above.
  return value as Library;
}
