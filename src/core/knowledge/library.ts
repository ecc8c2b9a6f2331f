import type { KnowledgeBundle } from "./bundle.ts";

/** What the reading pages are made of; loaded when the first of them is opened. */
export type Library = Pick<KnowledgeBundle, "lessons" | "therapies" | "tools" | "sources">;

/** The library's own lists out of the whole data set. */
export function libraryOf({ lessons, therapies, tools, sources }: KnowledgeBundle): Library {
  return { lessons, therapies, tools, sources };
}
