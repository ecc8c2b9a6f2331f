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

/** Whether `<kind>/<id>` or `<kind>/<id>#<field>` leads to words. */
function leadsToWords(said: string, { files }: Dataset): boolean {
  const [record = "", field = ""] = said.split("#");
  const [kind, id] = record.split("/");
  const file = files.find((one) => one.kind === kind && one.name === id);
  if (file?.value === undefined) return false;
  const value = field === "" ? file.value : memberAt(file.value, field);
  return typeof value === "number" || textsOf(value).length > 0 || isJsonObject(value);
}

/** No fact of the articles that the app was conceived from is lost. */
export const checklistSaid: Check = {
  name: "checklist-said",
  description: `All ${CHECKLIST_ROWS} rows of the source checklist are said somewhere, and it is there.`,
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
      for (const { said } of found) {
        if (said.length === 0) {
          problems.push(problem(FILE, `row ${row}`, "is said nowhere", "Say it, and where."));
        }
        for (const place of said.filter((one) => !leadsToWords(one, dataset))) {
          problems.push(
            problem(FILE, `row ${row}`, `leads nowhere: ${place}`, "`<kind>/<id>#<field>`."),
          );
        }
      }
    }
    return problems;
  },
};
