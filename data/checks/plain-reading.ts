import type { RecordKind } from "../lib/kinds.ts";
import { readingGrade } from "../lib/reading-grade.ts";
import { textsOf } from "../lib/texts.ts";
import { type Check, problem } from "./check.ts";

/** Highest school grade (Flesch–Kincaid) of everyday text. */
const MAX_GRADE = 9;

/** Fields that everyone reads; Latin, attachments and notes are for those who look for them. */
const EVERYDAY: Partial<Record<RecordKind, readonly string[]>> = {
  muscle: ["feels", "limits", "perpetuators", "selfTreatment", "cautions", "habits"],
  "trigger-point": ["where", "find", "pattern"],
  technique: ["position", "contact", "direction", "steps", "breathing", "after", "avoid"],
  stretch: ["position", "steps", "easier", "harder", "wrong", "cautions"],
  cause: ["text", "fix"],
  "look-alike": ["what", "tells", "differs"],
  tool: ["text", "size"],
  "red-flag": ["question", "advice"],
  symptom: ["words", "also"],
  therapy: ["what", "forWhom", "evidence", "choose", "notFor"],
  condition: ["question", "why", "rules"],
  "no-go-area": ["reason", "instead"],
  lesson: ["summary", "sections"],
  "movement-test": ["name", "how", "notice", "cautions"],
};

/** Members that hold ids and figures, not words to read. */
const NO_PROSE = new Set([
  "parts",
  "regions",
  "only",
  "not",
  "depth",
  "form",
  "claim",
  "effect",
  "families",
  "strength",
]);

/** The advice is written for everyone, about a twelve-year-old's reading. */
export const plainReading: Check = {
  name: "plain-reading",
  description: `Everyday text of a record reads at school grade ${MAX_GRADE} or below.`,
  scope: "file",
  run(file) {
    const fields = EVERYDAY[file.kind];
    if (fields === undefined || file.value === undefined) return [];
    const value = file.value;
    const texts = fields.flatMap((field) =>
      textsOf(value[field], NO_PROSE).map(({ text }) => text),
    );
    const grade = readingGrade(texts);
    if (grade <= MAX_GRADE) return [];
    return [
      problem(
        file.path,
        "",
        `reads at school grade ${grade.toFixed(1)}`,
        "Shorter sentences, everyday words.",
      ),
    ];
  },
};
