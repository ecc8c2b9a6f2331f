import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { KnowledgeBundle } from "../../../src/core/knowledge/bundle.ts";
import { createKnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
import type { RegionFamily, Technique } from "../../../src/core/knowledge/records.generated.ts";
import {
  type AnswerValue,
  answersOf,
  findConcerns,
  judge,
  judgeMarks,
  mayShow,
  musclePlace,
  nextPage,
  openQuestions,
  PAGE_MOST,
  questionsFor,
  type SafetyAnswer,
  safeStretches,
  safeTechniques,
  situationOf,
  treatmentQuestions,
  withoutAnswer,
  withoutLastPage,
  withPage,
} from "../../../src/core/safety/index.ts";

// Its records were checked against their schemas when the file was built.
const bundle = JSON.parse(readFileSync("public/data/knowledge.json", "utf8")) as KnowledgeBundle;
const knowledge = createKnowledgeBase(bundle);
const LEVELS = ["emergency", "urgent", "see-clinician"];

/** Answers every page, with no except where something else is said. */
function answerAll(
  marked: readonly RegionFamily[],
  near: readonly RegionFamily[] = [],
  said: Readonly<Record<string, AnswerValue>> = {},
  from: readonly SafetyAnswer[] = [],
): { readonly answers: readonly SafetyAnswer[]; readonly pages: readonly string[][] } {
  let answers = from;
  const pages: string[][] = [];
  for (let i = 0; i < 40; i++) {
    const page = nextPage(openQuestions(knowledge, { marked, near }, answers));
    if (page.length === 0) break;
    pages.push(page.map((question) => question.id));
    answers = withPage(
      answers,
      answersOf(page, ({ id }) => said[id] ?? "no", marked, answers),
    );
  }
  return { answers, pages };
}

function musclePlaceOf(id: string) {
  return musclePlace(knowledge, knowledge.triggerPointsOf(id));
}

function judgeMuscle(
  id: string,
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
) {
  const place = musclePlaceOf(id);
  return judge(knowledge, situationOf(marked, place), place, answers);
}

/** The gate passed for a muscle with one answer that is not no. */
function passed(id: string, marked: readonly RegionFamily[], said: Record<string, AnswerValue>) {
  const near = situationOf(marked, musclePlaceOf(id)).near;
  return judgeMuscle(id, marked, answerAll(marked, near, said).answers);
}

describe("safety", () => {
  it("[S1] shows nothing before the last page, and something after it", () => {
    const near = musclePlaceOf("soleus").press;
    let answers: readonly SafetyAnswer[] = [];
    let pages = 0;
    while (!mayShow(judgeMuscle("soleus", ["calf"], answers), "pressure")) {
      expect(mayShow(judgeMuscle("soleus", ["calf"], answers), "stretch")).toBe(false);
      const page = nextPage(openQuestions(knowledge, { marked: ["calf"], near }, answers));
      answers = withPage(
        answers,
        answersOf(page, () => "no", ["calf"], answers),
      );
      pages += 1;
      expect(pages).toBeLessThan(20);
    }
    expect(pages).toBeGreaterThan(3);
    expect(judgeMuscle("soleus", ["calf"], answers).of.stretch).toBe("allowed");
  });

  it("[S2] asks for everyone, for the marks, for where one presses, and about one's health", () => {
    const ids = questionsFor(knowledge, { marked: ["head"], near: ["calf"] }).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["G1", "HF1", "F1", "blood-thinners"]));
    expect(ids).not.toContain("C1");
    expect(ids).not.toContain("S1");
    expect(questionsFor(knowledge, { marked: [], near: [] })).toEqual([]);
  });

  it("[S2] asks the whole body's questions for a muscle without known regions", () => {
    const place = musclePlace(knowledge, []);
    expect(new Set(place.press)).toEqual(new Set(bundle.skinRegions.map((one) => one.family)));
  });

  it("[S2] can reach every question there is", () => {
    const families = new Set(bundle.skinRegions.map((one) => one.family));
    const reached = new Set([
      ...[...families].flatMap((one) => answerAll([one]).pages.flat()),
      ...treatmentQuestions(knowledge).map(({ id }) => id),
    ]);
    const same = new Set(bundle.redFlags.flatMap((flag) => flag.sameAs ?? []));
    for (const { id } of bundle.redFlags) expect(reached, id).toContain(id);
    for (const { id } of bundle.conditions) {
      if (!same.has(id)) expect(reached, id).toContain(id);
    }
  });

  it("[S3] asks what is urgent first, those for everyone first of a level, eight at most", () => {
    for (const family of new Set(bundle.skinRegions.map((one) => one.family))) {
      const { pages } = answerAll([family]);
      const order = pages.flat().map((id) => {
        const flag = knowledge.redFlag(id);
        return flag ? LEVELS.indexOf(flag.level) * 2 + (flag.group === "everyone" ? 0 : 1) : 9;
      });
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(PAGE_MOST);
      for (const page of pages) expect(page.length).toBeGreaterThanOrEqual(6);
    }
  });

  it("[S4] asks nothing twice, but again about pain that is new", () => {
    const first = answerAll(["calf"]);
    const ids = first.pages.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(answerAll(["calf"], [], {}, first.answers).pages).toEqual([]);
    expect(answerAll([], ["calf"], {}, first.answers).pages).toEqual([]);
    const again = answerAll(["calf", "neck"], [], {}, first.answers).pages.flat();
    expect(again).toEqual(expect.arrayContaining(["G1", "N1", "hot-swollen"]));
    expect(again).not.toContain("blood-thinners");
    expect(again).not.toContain("F1");
  });

  it("[S4] keeps what was said of the first place when the second is asked about", () => {
    const first = answerAll(["calf"], [], { G3: "yes" });
    const both = answerAll(["calf", "neck"], [], {}, first.answers).answers;
    expect(judgeMarks(knowledge, ["calf"], both).of.pressure).toBe("blocked");
    expect(judgeMarks(knowledge, ["neck"], both).of.pressure).toBe("allowed");
  });

  it("[S5] stops everything everywhere for each emergency, also when one is not sure", () => {
    const alarms = bundle.redFlags.filter((flag) => flag.level === "emergency");
    expect(alarms).toHaveLength(49);
    for (const { id } of alarms) {
      for (const value of ["yes", "unsure"] as const) {
        const answers = withPage([], [{ question: id, value, families: ["calf"] }]);
        const verdict = judgeMuscle("temporalis", [], answers);
        expect(verdict.of, id).toEqual({
          pressure: "blocked",
          stretch: "blocked",
          heat: "blocked",
          cold: "blocked",
        });
        expect([verdict.emergency, verdict.open]).toEqual([true, 0]);
        expect(verdict.concerns[0]?.words.length).toBeGreaterThan(10);
      }
    }
  });

  it("[S6] stops the area for each urgent answer, and the whole body where nothing was marked", () => {
    for (const flag of bundle.redFlags.filter(({ level }) => level === "urgent")) {
      const family = flag.families[0] ?? "calf";
      const at = withPage([], [{ question: flag.id, value: "yes", families: [family] }]);
      const verdict = judgeMarks(knowledge, [family], at);
      expect(verdict.of.pressure, flag.id).toBe("blocked");
      expect(verdict.of.stretch, flag.id).toBe("blocked");
      expect(verdict.emergency).toBe(false);
    }
    const nowhere = withPage([], [{ question: "G3", value: "yes", families: [] }]);
    expect(judgeMarks(knowledge, ["neck"], nowhere).of.pressure).toBe("blocked");
  });

  it("[S6] stops a swollen calf, and the whole leg, but not the neck", () => {
    const said = { F1: "yes" } as const;
    expect(passed("soleus", ["calf"], said).of.pressure).toBe("blocked");
    expect(passed("soleus", ["calf"], said).of.stretch).toBe("blocked");
    const { answers } = answerAll(["calf", "neck"], ["head", "jaw", "face"], said);
    expect(judgeMarks(knowledge, ["thigh"], answers).of.pressure).toBe("blocked");
    expect(judgeMarks(knowledge, ["neck"], answers).of.pressure).toBe("allowed");
  });

  it("[S7] stops pressing or makes it light for each see-a-clinician answer", () => {
    for (const flag of bundle.redFlags.filter(({ level }) => level === "see-clinician")) {
      const family = flag.families[0] ?? "shoulder";
      const at = withPage([], [{ question: flag.id, value: "yes", families: [family] }]);
      const here = { press: [family], all: [family] };
      const verdict = judge(knowledge, { marked: [], near: [] }, here, at);
      expect(["blocked", "changed"], flag.id).toContain(verdict.of.pressure);
      if (flag.blocks === "nothing") expect(verdict.lightOnly, flag.id).toBe(true);
    }
  });

  it("[S7] asks for advice where one is not sure", () => {
    const verdict = passed("soleus", ["calf"], { F7: "unsure" });
    expect([verdict.of.pressure, verdict.of.stretch]).toEqual(["changed", "changed"]);
    expect(verdict.concerns.map(({ effect }) => effect)).toEqual(["ask-first"]);
  });

  it("[S8] stops a muscle whose pain is felt in the area", () => {
    const place = musclePlaceOf("gluteus-minimus-posterior");
    expect(place.press).not.toContain("calf");
    expect(place.all).toContain("calf");
    const at = withPage([], [{ question: "G3", value: "yes", families: ["calf"] }]);
    expect(judgeMuscle("gluteus-minimus-posterior", ["calf"], at).of.pressure).toBe("blocked");
  });

  it("[S9] follows the rules of each condition, everywhere or only where they hold", () => {
    for (const condition of bundle.conditions) {
      const at = withPage([], [{ question: condition.id, value: "unsure", families: [] }]);
      expect(findConcerns(knowledge, at)).toHaveLength(condition.rules.length);
      for (const rule of condition.rules) {
        expect(rule.where === "families", condition.id).toBe(rule.families.length > 0);
      }
    }
    const clot = { "blood-clot": "yes" } as const;
    expect(passed("soleus", ["calf"], clot).of.pressure).toBe("blocked");
    const face = passed("masseter-superficial", ["jaw"], clot);
    expect(face.of.pressure).toBe("changed");
    const wound = passed("soleus", ["calf"], { G18: "yes" });
    expect([wound.of.pressure, wound.of.heat, wound.of.stretch]).toEqual([
      "blocked",
      "blocked",
      "changed",
    ]);
  });

  it("[S9] keeps pressure off the belly in pregnancy, and light elsewhere", () => {
    const said = { G15: "yes" } as const;
    const { pages } = answerAll(["abdomen"], [], said);
    expect(pages.flat()).not.toContain("pregnancy");
    expect(passed("rectus-abdominis", ["abdomen"], said).of.pressure).toBe("blocked");
    expect(passed("temporalis", ["head"], said).of.pressure).toBe("changed");
  });

  it("[S10] caps pressure and time, and hides hard tools", () => {
    const techniques = knowledge.bundle.techniques;
    const verdict = passed("temporalis", ["head"], { "child-or-frail": "yes" });
    const safe = safeTechniques(verdict, techniques);
    expect(safe.length).toBeGreaterThan(100);
    for (const { id, tool, pressure, seconds } of safe) {
      expect(["ball", "roller", "cane", "stick"]).not.toContain(tool);
      expect(pressure.max).toBeLessThanOrEqual(3);
      const full = techniques.find((one): one is Technique => one.id === id);
      expect(seconds.max).toBe(Math.max(1, Math.round((full?.seconds.max ?? 0) / 2)));
    }
    const stretches = knowledge.bundle.stretches;
    const [first] = safeStretches(verdict, stretches);
    expect(first?.holdSeconds.usual).toBeLessThan(stretches[0]?.holdSeconds.usual ?? 0);
    const free = passed("temporalis", ["head"], {});
    expect(safeTechniques(free, techniques)).toEqual(techniques);
    expect(safeTechniques(judgeMuscle("temporalis", [], []), techniques)).toEqual([]);
    expect(safeStretches(judgeMuscle("temporalis", [], []), stretches)).toEqual([]);
  });

  it("[S11] takes an answer back, or a page, and asks again", () => {
    const { answers } = answerAll(["chest"], [], { C6: "yes" });
    expect(judgeMarks(knowledge, ["chest"], answers).of.pressure).toBe("blocked");
    const without = withoutAnswer(answers, "C6");
    const open = openQuestions(knowledge, { marked: ["chest"], near: [] }, without);
    expect(open.map(({ id }) => id)).toEqual(["C6"]);
    const back = withoutLastPage(answers);
    expect(back.length).toBeLessThan(answers.length);
    expect(judgeMarks(knowledge, ["chest"], withoutAnswer(back, "C6")).of.pressure).toBe("ask");
    expect(withoutLastPage([])).toEqual([]);
    // Plain data: as good after a round trip.
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
  });

  it("[S12] stops what hurts while pressing", () => {
    const { answers } = answerAll(["calf"]);
    const dizzy = withPage(answers, [{ question: "S2", value: "yes", families: ["neck"] }]);
    expect(judgeMarks(knowledge, ["calf"], dizzy).emergency).toBe(true);
    const bruise = withPage(answers, [{ question: "S4", value: "yes", families: ["calf"] }]);
    expect(judgeMarks(knowledge, ["calf"], bruise).of.pressure).toBe("blocked");
  });
});
