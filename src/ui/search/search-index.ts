import MiniSearch from "minisearch";
import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import { capitalised } from "../records/names.ts";

/** What a search can lead to. */
export const SEARCH_KINDS = [
  "area",
  "symptom",
  "feeling",
  "muscle",
  "technique",
  "lesson",
  "therapy",
  "other",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. */
export interface SearchEntry {
  /** Unique over all kinds. */
  readonly key: string;
  readonly kind: SearchKind;
  /** Id of the region, symptom, muscle, technique, reading page or look-alike. */
  readonly id: string;
  /** First line of the result. */
  readonly title: string;
  /** Second line: Latin name, the muscle a phrase belongs to, the region's anatomical name. */
  readonly detail: string;
  /** Skin regions to mark, where there are any. */
  readonly regions: readonly string[];
  /** Muscle to open, where there is one. */
  readonly muscle: string | null;
  /** Further names: Latin, English, abbreviations, synonyms; found as easily as the title. */
  readonly names: string;
  /** Words that also lead here: the region, the tool, telling signs. */
  readonly words: string;
}

export interface SearchIndex {
  /** Best first over all kinds, a few of each; empty for empty text. */
  find(text: string): readonly SearchEntry[];
}

/** With fewer full matches than this, part matches are added. */
const ENOUGH = 4;
/** How much sooner an area is found than anything else that matches as well. */
const AREA_BOOST = 2.5;
/** Most results shown of one kind; areas come twice, once a side. */
const PER_KIND: Record<SearchKind, number> = {
  area: 3,
  symptom: 4,
  feeling: 4,
  muscle: 5,
  technique: 3,
  lesson: 2,
  therapy: 2,
  other: 3,
};

/** What an entry has unless it says otherwise. */
const PLAIN = { detail: "", regions: [], muscle: null, names: "", words: "" } as const;

function entries(knowledge: KnowledgeIndex): SearchEntry[] {
  const found: SearchEntry[] = [];
  for (const region of knowledge.skinRegions) {
    found.push({
      ...PLAIN,
      key: `area:${region.id}`,
      kind: "area",
      id: region.id,
      title: capitalised(region.everyday),
      detail: region.name === region.everyday ? "" : region.name,
      regions: [region.id],
      words: region.family.replaceAll("-", " "),
    });
  }
  for (const muscle of knowledge.muscles) {
    found.push({
      ...PLAIN,
      key: `muscle:${muscle.id}`,
      kind: "muscle",
      id: muscle.id,
      title: capitalised(muscle.names.everyday),
      detail: muscle.names.latin,
      muscle: muscle.id,
      names: [muscle.names.latin, muscle.names.english, ...muscle.names.also].join(" · "),
      words: muscle.region,
    });
    [...muscle.feels, ...muscle.limits].forEach((phrase, i) => {
      found.push({
        ...PLAIN,
        key: `feeling:${muscle.id}:${i}`,
        kind: "feeling",
        id: muscle.id,
        title: capitalised(phrase),
        detail: muscle.names.everyday,
        muscle: muscle.id,
      });
    });
  }
  for (const symptom of knowledge.symptoms) {
    const likeliest = symptom.muscles[0]?.muscle;
    found.push({
      ...PLAIN,
      key: `symptom:${symptom.id}`,
      kind: "symptom",
      id: symptom.id,
      title: capitalised(symptom.words),
      detail: symptom.muscles
        .slice(0, 3)
        .flatMap(({ muscle }) => knowledge.muscle(muscle)?.names.english ?? [])
        .join(", "),
      regions: symptom.regions,
      muscle: likeliest ?? null,
      names: symptom.also.join(" · "),
    });
  }
  for (const lesson of knowledge.lessons) {
    found.push({
      ...PLAIN,
      key: `lesson:${lesson.id}`,
      kind: "lesson",
      id: lesson.id,
      title: lesson.title,
      detail: lesson.summary,
    });
  }
  for (const therapy of knowledge.therapies) {
    found.push({
      ...PLAIN,
      key: `therapy:${therapy.id}`,
      kind: "therapy",
      id: therapy.id,
      title: therapy.name,
      names: therapy.also.join(" · "),
    });
  }
  for (const technique of knowledge.techniques) {
    found.push({
      ...PLAIN,
      key: `technique:${technique.id}`,
      kind: "technique",
      id: technique.id,
      title: technique.title,
      detail: knowledge.muscle(technique.muscle)?.names.everyday ?? "",
      muscle: technique.muscle,
      words: technique.tool,
    });
  }
  for (const other of knowledge.lookAlikes) {
    found.push({
      ...PLAIN,
      key: `other:${other.id}`,
      kind: "other",
      id: other.id,
      title: other.name,
      detail: other.what,
      words: other.tells.join(" · "),
    });
  }
  return found;
}

/** Folds accents, apostrophes and case so that `can't` and `cant` are one word. */
function fold(term: string): string {
  return term
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
}

const STOP_WORDS = new Set(["a", "an", "and", "my", "the", "of", "to", "in", "on", "when", "is"]);

/** An index over names, abbreviations, everyday phrases and regions; forgiving of typing slips. */
export function buildSearchIndex(knowledge: KnowledgeIndex): SearchIndex {
  const all = entries(knowledge);
  const byKey = new Map(all.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<SearchEntry>({
    idField: "key",
    fields: ["title", "names", "detail", "words"],
    processTerm: (term) => {
      const folded = fold(term);
      return STOP_WORDS.has(folded) ? null : folded;
    },
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3, names: 3 },
      // Who types a part of the body mostly means that it hurts there.
      boostDocument: (key) => (String(key).startsWith("area:") ? AREA_BOOST : 1),
      combineWith: "AND",
    },
  });
  index.addAll(all);

  return {
    find(text) {
      if (text.trim() === "") return [];
      const strict = index.search(text);
      // Few things match all the words: those that match some of them follow.
      const loose = strict.length < ENOUGH ? index.search(text, { combineWith: "OR" }) : [];
      const known = new Set(strict.map((hit) => hit.id));
      const hits = [...strict, ...loose.filter((hit) => !known.has(hit.id))];
      const taken = new Map<SearchKind, number>();
      const found: SearchEntry[] = [];
      for (const hit of hits) {
        const entry = byKey.get(String(hit.id));
        if (!entry) continue;
        const n = taken.get(entry.kind) ?? 0;
        if (n >= PER_KIND[entry.kind]) continue;
        taken.set(entry.kind, n + 1);
        found.push(entry);
      }
      return found;
    },
  };
}
