import { isJsonObject } from "../lib/json.ts";
import { type Check, type Problem, problem } from "./check.ts";

const FIELDS = ["seconds", "holdSeconds", "repetitions", "perDay", "pressure"];

/** Ranges run upwards; the schemas bound their ends (30–90 s, at most 7 of 10). */
export const dosesInOrder: Check = {
  name: "doses-in-order",
  description: "In every range of seconds, repetitions and pressure: least ≤ usual ≤ most.",
  scope: "file",
  run(file) {
    const problems: Problem[] = [];
    for (const field of FIELDS) {
      const range = file.value?.[field];
      if (!isJsonObject(range)) continue;
      const steps = [range["min"], range["usual"], range["max"]].filter(
        (step) => typeof step === "number",
      );
      const ordered = steps.every((step, i) => i === 0 || (steps[i - 1] ?? step) <= step);
      if (!ordered) {
        problems.push(
          problem(file.path, field, `runs ${steps.join(", ")}`, "Order: min, usual, max."),
        );
      }
    }
    return problems;
  },
};
