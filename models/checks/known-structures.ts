import { readFileSync } from "node:fs";
import { isKebabCase } from "../../src/core/anatomy/ids.ts";
import type { Body } from "../../src/core/body/body.ts";
import type { ModelCheck } from "./model-check.ts";

const FMA = /^FMA\d+$/;

/** What the two lists say: muscles that people ask for, and muscles that only complete the body. */
export interface StructureLists {
  /** Ids of `data/muscle-ids.json`: each has, or will have, a page. */
  readonly entries: ReadonlySet<string>;
  /** Ids of `models/anatomy/further-muscles.json`: shown and named, without a page of their own. */
  readonly further: ReadonlySet<string>;
}

function readIds(path: string): Set<string> {
  // Our own lists; a wrong shape stops here.
  const list = JSON.parse(readFileSync(path, "utf8")) as {
    readonly muscles: readonly { readonly id: string }[];
  };
  return new Set(list.muscles.map((one) => one.id));
}

/** Muscles with a shape but in no list, in a list but without a shape, or in both lists. */
export function unmatchedMuscles(body: Body, lists: StructureLists): string[] {
  const shapes = new Set<string>(
    body.structures.filter((one) => one.system === "muscle").map((one) => one.id),
  );
  const listed = [...lists.entries, ...lists.further];
  return [
    ...listed.filter((id) => !shapes.has(id)).map((id) => `${id}: is listed but has no shape`),
    ...[...lists.further]
      .filter((id) => lists.entries.has(id))
      .map((id) => `${id}: has an entry and is listed as further muscle`),
    ...[...shapes]
      .filter((id) => !listed.includes(id))
      .map((id) => `${id}: has a shape but neither an entry nor a place among the further muscles`),
  ];
}

/** Structures are well named, unique, come in pairs, and shapes and entries match both ways. */
export const knownStructures: ModelCheck = {
  name: "known-structures",
  description: "names are unique, sides come in pairs, shapes and muscle entries match both ways",
  run: ({ engine: { body, knowledge } }) => {
    const faults: string[] = [];
    const keys = body.structures.map((one) => `${one.id}.${one.side}`);
    const known = new Set(keys);
    if (known.size !== keys.length) faults.push("two structures share a name and a side");
    const entries = readIds("data/muscle-ids.json");
    for (const one of body.structures) {
      if (!isKebabCase(one.id)) faults.push(`"${one.id}" is not kebab-case`);
      if (one.side === "right" && !known.has(`${one.id}.left`)) faults.push(`${one.id}: no left`);
      if (one.side === "left" && !known.has(`${one.id}.right`)) faults.push(`${one.id}: no right`);
      if (!one.fma.every((id) => FMA.test(id))) faults.push(`${one.id}: fma ${one.fma.join()}`);
    }
    for (const muscle of knowledge.muscles) {
      if (!entries.has(muscle.id)) faults.push(`${muscle.id}: not in data/muscle-ids.json`);
    }
    const further = readIds("models/anatomy/further-muscles.json");
    return [...faults, ...unmatchedMuscles(body, { entries, further })];
  },
};
