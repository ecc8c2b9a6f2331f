import type { Structure } from "../../core/anatomy/structure.ts";
import { defined } from "../../core/assert.ts";
import type { SeenPart } from "./seen-parts.ts";

/** What decides whose name is worth showing. */
export interface ChoiceContext {
  readonly structures: readonly Structure[];
  /** Names of the skin's regions, by their index. */
  readonly regionNames: readonly string[];
  /** Keys shown until now, each with the index of its part: they stay when nearly as good. */
  readonly before: ReadonlyMap<string, number>;
  /** True for a structure that the person chose: named whenever it is seen. */
  readonly isChosen: (structure: Structure) => boolean;
  readonly most: number;
}

/** A name to show. */
export interface ChosenPart {
  /** The same for both sides of a structure, so that it is named once. */
  readonly key: string;
  readonly name: string;
  readonly part: SeenPart;
}

/** How much those already shown count for more, lest names come and go while the body turns. */
const STAYING = 1.5;
/** Bones between muscles are background. */
const BONE = 0.35;
/** Fewer pixels than this are a sliver, not a structure; as is what is thinner than this. */
const LEAST_PIXELS = 10;
const LEAST_DEPTH = 2;

/** More than any number of pixels. */
const CHOSEN = 1e9;
/** A twin that is seen at least this well, compared with the better one, may be named in its place. */
const NEARLY = 0.6;

interface Candidate {
  readonly key: string;
  readonly name: string;
  score: number;
  /** The sides of a pair, or the one thing there is; the better seen first. */
  readonly parts: SeenPart[];
}

/**
 * The names most worth showing, best first: what the person chose, then by how much of it is seen. Of
 * a pair one side is named: the one seen better, or, where both are seen about equally well, the one
 * that evens out the names to the left and right of `middle` (0–1 across the picture).
 */
export function chooseParts(
  parts: readonly SeenPart[],
  middle: number,
  context: ChoiceContext,
): ChosenPart[] {
  const found = new Map<string, Candidate>();
  const onlyBones = parts.every(
    (part) => part.kind === "region" || context.structures[part.index]?.system === "bone",
  );
  for (const part of parts) {
    if (part.pixels < LEAST_PIXELS || part.depth < LEAST_DEPTH) continue;
    const structure = part.kind === "structure" ? context.structures[part.index] : undefined;
    const name = structure?.name ?? context.regionNames[part.index >> 1];
    if (!name) continue;
    const key = structure ? structure.id : `region ${part.index >> 1}`;
    let score = part.pixels;
    if (structure?.system === "bone" && !onlyBones) score *= BONE;
    if (context.before.has(key)) score *= STAYING;
    if (structure && context.isChosen(structure)) score += CHOSEN;
    const known = found.get(key);
    if (!known) found.set(key, { key, name, score, parts: [part] });
    else if (score > known.score) {
      known.score = score;
      known.parts.unshift(part);
    } else known.parts.push(part);
  }
  const best = [...found.values()]
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, context.most);
  let leaning = 0;
  return best.map(({ key, name, score, parts: sides }): ChosenPart => {
    const least = (sides[0]?.pixels ?? 0) * NEARLY;
    // What the person chose was chosen on one side.
    const equals = score >= CHOSEN ? sides.slice(0, 1) : sides.filter((one) => one.pixels >= least);
    // Names stay on the side where they are; new ones go where there are fewer.
    const side = context.before.get(key);
    const part = defined(
      equals.find((one) => one.index === side) ??
        equals.find(({ x }) => (leaning > 0 ? x < middle : x >= middle)) ??
        sides[0],
      "scene/labels: a candidate without parts",
    );
    leaning += part.x < middle ? -1 : 1;
    return { key, name, part };
  });
}
