import { readFileSync } from "node:fs";
import { isKebabCase } from "../../src/core/anatomy/ids.ts";
import type { ModelCheck } from "./model-check.ts";

const FMA = /^FMA\d+$/;

function muscleIds(): Set<string> {
  // Our own list of muscle entries, checked by `npm run check:data`.
  const list = JSON.parse(readFileSync("data/muscle-ids.json", "utf8")) as {
    readonly muscles: readonly { readonly id: string }[];
  };
  return new Set(list.muscles.map((one) => one.id));
}

/** Structures are well named, unique, come in pairs, and every muscle with a page has a shape. */
export const knownStructures: ModelCheck = {
  name: "known-structures",
  description: "names are unique, sides come in pairs, each muscle with a page has geometry",
  run: ({ engine: { body, knowledge } }) => {
    const faults: string[] = [];
    const keys = body.structures.map((one) => `${one.id}.${one.side}`);
    const known = new Set(keys);
    if (known.size !== keys.length) faults.push("two structures share a name and a side");
    const entries = muscleIds();
    for (const one of body.structures) {
      if (!isKebabCase(one.id)) faults.push(`"${one.id}" is not kebab-case`);
      if (one.side === "right" && !known.has(`${one.id}.left`)) faults.push(`${one.id}: no left`);
      if (one.side === "left" && !known.has(`${one.id}.right`)) faults.push(`${one.id}: no right`);
      if (!one.fma.every((id) => FMA.test(id))) faults.push(`${one.id}: fma ${one.fma.join()}`);
    }
    for (const muscle of knowledge.muscles) {
      if (!known.has(`${muscle.id}.right`)) faults.push(`${muscle.id}: has a page but no shape`);
      if (!entries.has(muscle.id)) faults.push(`${muscle.id}: not in data/muscle-ids.json`);
    }
    return faults;
  },
};
