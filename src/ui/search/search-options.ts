import type { Side } from "../../core/anatomy/side.ts";
import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import type { Catalogue } from "../text/en.ts";
import { type SearchEntry, type SearchIndex, type SearchKind } from "./search-index.ts";

/** One line of the popup. */
export type SearchOption =
  | { readonly kind: "suggestion"; readonly key: string; readonly title: string }
  | {
      readonly kind: SearchKind;
      readonly key: string;
      readonly title: string;
      readonly entry: SearchEntry;
      readonly side: Side;
      /** The other side of the option before it: drawn beside it, in one word. */
      readonly twin: boolean;
    };

export interface SearchGroup {
  readonly key: string;
  readonly heading: string;
  readonly options: readonly SearchOption[];
}

/** What can be marked off the midline becomes two lines, one a side, because only one of them hurts. */
function markOptions(
  entry: SearchEntry,
  knowledge: KnowledgeIndex,
  text: Catalogue,
): SearchOption[] {
  const sides: readonly Side[] = entry.regions.every(
    (id) => knowledge.skinRegion(id)?.midline === true,
  )
    ? ["midline"]
    : ["right", "left"];
  return sides.map((side, i) => ({
    kind: entry.kind,
    key: `${entry.key}:${side}`,
    title: text.side.with(entry.title, side),
    entry,
    side,
    twin: i > 0,
  }));
}

/** The popup's groups for what has been typed; suggestions while nothing has. */
export function searchGroups(
  typed: string,
  index: SearchIndex,
  knowledge: KnowledgeIndex,
  text: Catalogue,
  side: Side,
): readonly SearchGroup[] {
  if (typed.trim() === "") {
    return [
      {
        key: "suggestions",
        heading: text.search.suggestions,
        options: text.search.suggested.map((title) => ({ kind: "suggestion", key: title, title })),
      },
    ];
  }
  const headings: Record<SearchKind, string> = {
    area: text.search.areas,
    symptom: text.search.symptoms,
    feeling: text.search.feelings,
    muscle: text.search.muscles,
    technique: text.search.techniques,
    lesson: text.search.lessons,
    therapy: text.learn.therapies,
    other: text.search.others,
  };
  const found = index.find(typed);
  // The kind with the best match comes first.
  const kinds = [...new Set(found.map((entry) => entry.kind))];
  return kinds.map((kind) => ({
    key: kind,
    heading: headings[kind],
    options: found
      .filter((entry) => entry.kind === kind)
      .flatMap((entry): SearchOption[] =>
        entry.regions.length > 0
          ? markOptions(entry, knowledge, text)
          : [{ kind, key: entry.key, title: entry.title, entry, side, twin: false }],
      ),
  }));
}
