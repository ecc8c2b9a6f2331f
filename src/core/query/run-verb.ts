import type { Answer } from "./engine.ts";
import type { HeadlessEngine } from "./headless.ts";
import { parsePoint, parseRankRequest } from "./request-schema.ts";

/** The verbs of the headless query. */
export const VERBS = [
  "stats",
  "landmarks",
  "locate",
  "rank",
  "next-check",
  "reaching",
  "muscle",
  "placement",
  "stretch",
] as const;
export type Verb = (typeof VERBS)[number];

/** True for a word that is a verb. */
export function isVerb(word: string): word is Verb {
  return (VERBS as readonly string[]).includes(word);
}

function field(request: unknown, name: string): unknown {
  if (typeof request !== "object" || request === null) return undefined;
  return new Map<string, unknown>(Object.entries(request)).get(name);
}

function bad(problem: string): Answer<never> {
  return { ok: false, problem };
}

/** Answers one request from outside. Never throws for bad input; says what was wrong instead. */
export function runVerb(engine: HeadlessEngine, verb: Verb, request: unknown): Answer<unknown> {
  switch (verb) {
    case "stats":
      return { ok: true, value: engine.stats() };
    case "landmarks":
      return { ok: true, value: engine.landmarks() };
    case "locate": {
      const point = parsePoint(field(request, "at"));
      return point.ok ? engine.locate(point.value) : point;
    }
    case "rank": {
      const parsed = parseRankRequest(request);
      return parsed.ok ? engine.rank(parsed.value) : parsed;
    }
    case "next-check": {
      const parsed = parseRankRequest(request);
      return parsed.ok ? engine.nextCheck(parsed.value) : parsed;
    }
    case "reaching": {
      const parsed = parseRankRequest({ pains: [request] });
      const [pain] = parsed.ok ? parsed.value.pains : [];
      if (!parsed.ok) return parsed;
      return pain ? engine.reaching(pain) : bad("a place or a region is needed");
    }
    case "muscle": {
      const id = field(request, "id");
      if (typeof id !== "string") return bad('"id" must be a muscle id, e.g. {"id":"soleus"}');
      return engine.muscle(id);
    }
    case "placement":
    case "stretch":
      return bad(`${verb}: not yet; the body cannot take poses in this version`);
  }
}
