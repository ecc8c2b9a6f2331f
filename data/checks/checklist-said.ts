import { CHECKLIST_ROWS } from "../lib/checklist.ts";
import { isJsonObject } from "../lib/json.ts";
import { textsOf } from "../lib/texts.ts";
import { type Check, type Dataset, type Problem, problem } from "./check.ts";

const FILE = "data/checklist.json";

/** The member at a path such as `sections[2].text`; `undefined` where it leads nowhere. */
function memberAt(value: unknown, path: string): unknown {
  let member = value;
  for (const step of path.split(/[.[\]]+/).filter((one) => one !== "")) {
    if (Array.isArray(member)) member = member[Number(step)];
    else if (isJsonObject(member)) member = member[step];
    else return undefined;
  }
  return member;
}

/** All words at `<kind>/<id>` or `<kind>/<id>#<field>`; empty where it leads nowhere. */
function wordsAt(said: string, { files }: Dataset): string {
  const [record = "", field = ""] = said.split("#");
  const [kind, id] = record.split("/");
  const file = files.find((one) => one.kind === kind && one.name === id);
  const value = field === "" ? file?.value : memberAt(file?.value, field);
  return textsOf(value)
    .map(({ text }) => text)
    .join(" ");
}

/** No fact of the articles that the app was conceived from is lost. */
export const checklistSaid: Check = {
  name: "checklist-said",
  description: `All ${CHECKLIST_ROWS} rows of the source checklist are said where the list says, in words that it names.`,
  scope: "dataset",
  run(dataset) {
    const { checklist } = dataset.bundle;
    const problems: Problem[] = [];
    for (let row = 1; row <= CHECKLIST_ROWS; row++) {
      const found = checklist.filter((one) => one.row === row);
      if (found.length !== 1) {
        problems.push(
          problem(FILE, `row ${row}`, `stands there ${found.length} times`, "Each row once."),
        );
      }
      for (const { said, words } of found) {
        if (said.length === 0) {
          problems.push(problem(FILE, `row ${row}`, "is said nowhere", "Say it, and where."));
        }
        const texts = said.map((place) => wordsAt(place, dataset));
        for (const place of said.filter((_, i) => texts[i] === "")) {
          problems.push(
            problem(FILE, `row ${row}`, `leads nowhere: ${place}`, "`<kind>/<id>#<field>`."),
          );
        }
        const all = texts.join(" ");
        for (const word of words.filter((one) => !new RegExp(one, "i").test(all))) {
          problems.push(
            problem(
              FILE,
              `row ${row}`,
              `is no longer said: /${word}/`,
              "Say it, or correct `words`.",
            ),
          );
        }
      }
    }
    return problems;
  },
};
