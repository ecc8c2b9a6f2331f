import { textsOf } from "../lib/texts.ts";
import { type Check, problem } from "./check.ts";

const BANNED: readonly { readonly pattern: RegExp; readonly tip: string }[] = [
  { pattern: /\bcur(?:e|es|ed|ing)\b/i, tip: "We promise no cure; say what often helps." },
  { pattern: /\btoxins?\b/i, tip: "Pressure does not remove toxins." },
  { pattern: /\bflush(?:es|ed|ing)?\b/i, tip: "Say what is known instead." },
  { pattern: /\bguarantee[sd]?\b/i, tip: "Nothing is guaranteed; say how often it helps." },
  { pattern: /\bmiracl\w*/i, tip: "Use a sober word." },
  { pattern: /\balways works\b/i, tip: "Nothing always works." },
  {
    pattern: /\b(?:adhesions?|scar tissue) (?:break|breaks|broken)\b/i,
    tip: "Not known to be so.",
  },
  { pattern: /!/, tip: "Calm voice: no exclamation marks." },
  { pattern: /\b\d+(?:\.\d+)? ?% (?:likely|chance|probab)/i, tip: "No false precision." },
];

/** Titles of sources and ids are not ours to reword. */
const SKIPPED = new Set(["id", "sources", "identifiers", "container", "publisher", "authors"]);

/** Cautious, plain, kind: no promises, no folklore, no shouting. */
export const wording: Check = {
  name: "wording",
  description: "No promises of cure, no toxins, no exclamation marks.",
  scope: "file",
  run(file) {
    const skipped = file.kind === "source" ? new Set([...SKIPPED, "title"]) : SKIPPED;
    return textsOf(file.value, skipped).flatMap(({ path, text }) =>
      BANNED.filter(({ pattern }) => pattern.test(text)).map(({ pattern, tip }) =>
        problem(file.path, path, `says "${pattern.exec(text)?.[0] ?? ""}"`, tip),
      ),
    );
  },
};
