import type { KnowledgeBundle } from "../../src/core/knowledge/bundle.ts";
import { createKnowledgeBase } from "../../src/core/knowledge/knowledge-base.ts";
import { libraryOf } from "../../src/core/knowledge/library.ts";
import { chapterPage, summarise } from "../../src/core/knowledge/summarise.ts";
import { toCsv } from "./csv.ts";
import { isJsonObject, type JsonObject } from "./json.ts";
import { RECORD_KINDS } from "./kinds.ts";

/** Lists of plain records; the bundle holds nothing that JSON does not. */
function plain(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

/** Every claim of every record as a row of its own. */
function claimRows(bundle: KnowledgeBundle): readonly JsonObject[] {
  const lists = new Map<string, unknown>(Object.entries(bundle));
  return RECORD_KINDS.flatMap(({ kind, list }) =>
    plain(lists.get(list)).flatMap((record) =>
      Object.entries(isJsonObject(record["claims"]) ? record["claims"] : {}).map(
        ([field, claim]): JsonObject => ({
          kind,
          record: record["id"],
          field,
          ...(isJsonObject(claim) ? claim : {}),
        }),
      ),
    ),
  );
}

function about(bundle: KnowledgeBundle): string {
  return [
    `Knotmap knowledge base, release ${bundle.release} (${bundle.contentHash})`,
    `Licence: ${bundle.licence}, https://creativecommons.org/licenses/by/4.0/`,
    "Please credit: Knotmap contributors.",
    "",
    "knowledge.json holds everything; csv/ the same as tables, one per kind of record. Strokes of the",
    "pain zones are in the JSON only. Fields are described in docs/data-format.md of the project.",
    "",
    "Education and self-care, not medical advice. Most statements rest on expert opinion: see claims.csv",
    "for the grade and the sources of each.",
    "",
  ].join("\n");
}

/**
 * The files under `public/data/` by their names: what the app starts with (`index.json`), what it
 * fetches when a page is opened (`muscles/`, `library.json`), and the whole data set for others
 * (`knowledge.json`, `csv/`, `about.txt`).
 */
export function appFiles(bundle: KnowledgeBundle): ReadonlyMap<string, string> {
  const { contentHash } = bundle;
  const knowledge = createKnowledgeBase(bundle);
  const files = new Map<string, string>();
  files.set("index.json", JSON.stringify(summarise(bundle)));
  files.set("library.json", JSON.stringify({ contentHash, ...libraryOf(bundle) }));
  for (const { id } of bundle.muscles) {
    const chapter = knowledge.chapter(id);
    if (chapter === undefined) continue;
    files.set(`muscles/${id}.json`, JSON.stringify({ contentHash, ...chapterPage(chapter) }));
  }
  files.set("knowledge.json", JSON.stringify(bundle));
  files.set("about.txt", about(bundle));
  const lists = new Map<string, unknown>(Object.entries(bundle));
  for (const { folder, list } of RECORD_KINDS) {
    files.set(`csv/${folder}.csv`, toCsv(plain(lists.get(list)), ["claims", "parts", "seeds"]));
  }
  files.set("csv/claims.csv", toCsv(claimRows(bundle)));
  return files;
}
