import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { KnowledgeBundle } from "../../../src/core/knowledge/bundle.ts";
import { createKnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
import type { RegionFamily, Technique } from "../../../src/core/knowledge/records.generated.ts";
import {
  type AnswerValue,
  answersOf,
  findConcerns,
  fromHealthAnswers,
  healthAnswers,
  isOutOfDate,
  judge,
  judgeMarks,
  lineCount,
  listWaits,
  mayShow,
  musclePlace,
  openQuestions,
  PAGE_MOST,
  questionsFor,
  type SafetyAnswer,
  type SafetyRow,
  safeStretches,
  safeTechniques,
  situationOf,
  treatmentQuestions,
  withoutAnswer,
  withoutLastPage,
  withPage,
  withValue,
} from "../../../src/core/safety/index.ts";

// Its records were checked against their schemas when the file was built.
const bundle = JSON.parse(readFileSync("public/data/knowledge.json", "utf8")) as KnowledgeBundle;
const knowledge = createKnowledgeBase(bundle);
const FAMILIES = [...new Set(bundle.skinRegions.map((one) => one.family))];

/** What is asked next about some families. */
function nextRows(
  marked: readonly RegionFamily[],
  near: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
): readonly SafetyRow[] {
  return judge(knowledge, { marked, near }, { press: near, all: near }, answers).page;
}

/** The log after a page, with no except where something else is said. */
function afterPage(
  page: readonly SafetyRow[],
  marked: readonly RegionFamily[],
  answers: readonly SafetyAnswer[],
  said: Readonly<Record<string, AnswerValue>> = {},
): readonly SafetyAnswer[] {
  const asked = page.flatMap(({ questions }) => questions);
  return withPage(
    answers,
    answersOf(knowledge, asked, ({ id }) => said[id] ?? "no", marked, answers),
  );
}

/** Answers every page, with no except where something else is said. */
function answerAll(
  marked: readonly RegionFamily[],
  near: readonly RegionFamily[] = [],
  said: Readonly<Record<string, AnswerValue>> = {},
  from: readonly SafetyAnswer[] = [],
) {
  let answers = from;
  const rows: (readonly SafetyRow[])[] = [];
  for (let i = 0; i < 40; i++) {
    const page = nextRows(marked, near, answers);
    if (page.length === 0) break;
    rows.push(page);
    answers = afterPage(page, marked, answers, said);
  }
  const ids = rows.map((page) => page.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return { answers, rows, pages: ids };
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
      answers = afterPage(nextRows(["calf"], near, answers), ["calf"], answers);
      pages += 1;
      expect(pages).toBeLessThan(20);
    }
    expect(pages).toBe(3);
    expect(judgeMuscle("soleus", ["calf"], answers).of.stretch).toBe("allowed");
  });

  it("[S2] asks for everyone, for the marks, for where one presses, and about one's health", () => {
    const ids = questionsFor(knowledge, { marked: ["head"], near: ["calf"] }).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["G1", "HF1", "F1", "blood-thinners"]));
    expect(ids).not.toContain("C1");
    expect(ids).not.toContain("S1");
    expect(questionsFor(knowledge, { marked: [], near: [] })).toEqual([]);
    const place = musclePlaceOf("gluteus-minimus-posterior");
    expect(situationOf([], place)).toEqual({ marked: [], near: place.press });
  });

  it("[S2] asks the whole body's questions for a muscle without known regions", () => {
    const place = musclePlace(knowledge, []);
    expect(new Set(place.press)).toEqual(new Set(FAMILIES));
  });

  it("[S2] can reach every question there is, the follow-ups by a yes", () => {
    const everyYes = Object.fromEntries(
      [...bundle.conditions, ...bundle.redFlags.filter(({ level }) => level !== "emergency")].map(
        ({ id }) => [id, "yes" as const],
      ),
    );
    const plain = new Set(FAMILIES.flatMap((one) => answerAll([one]).pages.flat()));
    const all = new Set([
      ...plain,
      ...FAMILIES.flatMap((one) => answerAll([one], [], everyYes).pages.flat()),
      ...treatmentQuestions(knowledge).map(({ id }) => id),
    ]);
    const same = new Set(bundle.redFlags.flatMap((flag) => flag.sameAs ?? []));
    for (const { id } of bundle.redFlags) expect(all, id).toContain(id);
    for (const { id } of bundle.conditions) if (!same.has(id)) expect(all, id).toContain(id);
    // No emergency needs a yes to something else first.
    const alarms = bundle.redFlags.filter(
      ({ level, group }) => level === "emergency" && group !== "while-treating",
    );
    expect(alarms.length).toBeGreaterThan(40);
    for (const { id, onlyIf } of alarms)
      expect([id, onlyIf, plain.has(id)]).toEqual([id, undefined, true]);
  });

  it("[S2] asks each question in every family it is routed to, or what it follows from", () => {
    for (const family of FAMILIES) {
      const asked = new Set(answerAll([family]).pages.flat());
      for (const { id, families, onlyIf } of bundle.redFlags) {
        if (!families.includes(family)) continue;
        const before = [...(onlyIf?.conditions ?? []), ...(onlyIf?.redFlags ?? [])];
        if (before.length === 0) expect([family, id, asked.has(id)]).toEqual([family, id, true]);
        for (const one of before)
          expect([family, id, one, asked.has(one)]).toEqual([family, id, one, true]);
        if (before.length === 0) continue;
        for (const one of before) {
          const then = answerAll([family], [], { [one]: "yes" }).pages.flat();
          expect([family, one, then.includes(id)]).toEqual([family, one, true]);
        }
      }
    }
  });

  it("[S3] asks emergencies first, then signs, then one's own health, a few short lists in all", () => {
    for (const family of FAMILIES) {
      const { rows } = answerAll([family]);
      expect(rows.map((page) => page[0]?.kind)).toEqual(["emergency", "signs", "health"]);
      for (const page of rows) {
        expect(lineCount(page)).toBeLessThanOrEqual(PAGE_MOST);
        expect(new Set(page.map(({ kind }) => kind)).size).toBe(1);
        for (const { words } of page) expect(words.length, words).toBeLessThanOrEqual(180);
      }
      const alarms = rows[0]?.flatMap(({ questions }) => questions) ?? [];
      for (const { record } of alarms) {
        const first = "level" in record && (record.level === "emergency" || record.early);
        expect(first, record.id).toBeTruthy();
      }
      for (const page of rows.slice(1)) {
        for (const { record } of page.flatMap(({ questions }) => questions)) {
          expect("level" in record && record.level === "emergency", record.id).toBe(false);
        }
      }
    }
  });

  it("[S3] takes three lists at most from a mark to nearly every muscle that hurts there", () => {
    const pages: number[] = [];
    for (const family of FAMILIES) {
      const first = answerAll([family]).rows[0] ?? [];
      const answers = afterPage(first, [family], []);
      for (const { id } of bundle.muscles) {
        const place = musclePlaceOf(id);
        if (!place.all.includes(family)) continue;
        const { marked, near } = situationOf([family], place);
        pages.push(1 + answerAll(marked, near, {}, answers).pages.length);
      }
    }
    expect(pages.length).toBeGreaterThan(400);
    expect(Math.max(...pages)).toBeLessThanOrEqual(4);
    expect(pages.filter((n) => n > 3).length).toBeLessThan(pages.length * 0.02);
  });

  it("[S13] asks what says the same on one line, whose words say both", () => {
    const lines = answerAll(["calf"]).rows.flat();
    const lead = lines.find(({ id }) => id === "G12");
    expect(lead?.questions.map(({ id }) => id)).toEqual(["G12", "F4"]);
    expect(lead?.words).toMatch(/foot/);
    expect(lines.some(({ id }) => id === "F4")).toBe(false);
    // One tick answers both, and is shown as one.
    const { answers } = answerAll(["calf"], [], { G12: "yes", F4: "yes" });
    expect(new Set(findConcerns(knowledge, answers).map((one) => one.lead))).toEqual(
      new Set(["G12"]),
    );
    for (const flag of bundle.redFlags) {
      if (!flag.askWith) continue;
      const other = knowledge.redFlag(flag.askWith);
      expect([flag.id, other?.level, other?.blocks]).toEqual([flag.id, flag.level, flag.blocks]);
    }
  });

  it("[S14] puts a place that is pressed but not marked on one line, and never hides a mark", () => {
    const rows = nextRows(["foot"], ["calf"], answerAll(["foot"]).answers);
    expect(rows.map(({ id }) => id)).toEqual(["varicose-veins"]);
    const marked = answerAll(["low-back"]).answers;
    const near = nextRows(["low-back"], ["calf"], marked);
    expect(new Set(near.map((row) => row.near))).toEqual(
      new Set(["lower-leg-foot", "hip-thigh-knee", null]),
    );
    expect(near.filter((row) => row.near).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["F1", "F2", "F3", "T6"]),
    );
    // Once the calf hurts it is asked about openly, although it was denied before.
    const passedNear = answerAll(["low-back"], ["calf"], {}, marked).answers;
    const calf = nextRows(["low-back", "calf"], [], passedNear);
    const f1 = calf.find(({ id }) => id === "F1");
    expect([f1?.near, f1?.again]).toEqual([null, false]);
  });

  it("[S15] keeps the list waiting where an emergency of the place could be missed", () => {
    const waiting = FAMILIES.filter((family) => listWaits(knowledge, [family], []));
    expect(waiting).toEqual(["chest"]);
    for (const family of waiting) {
      const [first = []] = answerAll([family]).rows;
      expect(listWaits(knowledge, [family], afterPage(first, [family], [])), family).toBe(false);
    }
    // Another place of this sort is another look.
    const shoulder = answerAll(["shoulder"]).answers;
    expect(listWaits(knowledge, ["shoulder", "chest"], shoulder)).toBe(true);
    const again = nextRows(["shoulder", "chest"], [], shoulder).find(({ id }) => id === "C1");
    expect([again?.kind, again?.again]).toEqual(["emergency", false]);
    expect(listWaits(knowledge, [], [])).toBe(false);
  });

  it("[S4] asks nothing twice, but again about pain that is new", () => {
    const first = answerAll(["calf"]);
    const ids = first.pages.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(answerAll(["calf"], [], {}, first.answers).pages).toEqual([]);
    expect(answerAll([], ["calf"], {}, first.answers).pages).toEqual([]);
    const second = answerAll(["calf", "neck"], [], {}, first.answers);
    const again = second.pages.flat();
    expect(again).toEqual(expect.arrayContaining(["G1", "N1", "hot-swollen", "fever"]));
    expect(again).not.toContain("blood-thinners");
    expect(again).not.toContain("G15");
    expect(again).not.toContain("F1");
    // What was denied a minute ago is folded; what is new is not.
    const folded = second.rows
      .flat()
      .filter((row) => row.again)
      .map(({ id }) => id);
    expect(folded).toEqual(expect.arrayContaining(["G2", "G7"]));
    expect(folded).not.toContain("N1");
  });

  it("[S4] keeps what was said of the first place when the second is asked about", () => {
    const first = answerAll(["calf"], [], { "hot-swollen": "yes", G3: "yes" });
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
    expect(answerAll(["abdomen"], [], said).pages.flat()).not.toContain("pregnancy");
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

  it("[S11] changes an answer wherever it was given", () => {
    const { answers } = answerAll(["chest"]);
    const changed = withValue(answers, ["C6"], "yes");
    expect(judgeMarks(knowledge, ["chest"], changed).of.pressure).toBe("blocked");
    expect(judgeMarks(knowledge, ["chest"], withValue(changed, ["C6"], "no"))).toEqual(
      judgeMarks(knowledge, ["chest"], answers),
    );
    // A yes to what others follow from opens them.
    const open = openQuestions(
      knowledge,
      { marked: ["chest"], near: [] },
      withValue(answers, ["fever"], "yes"),
    );
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(["G3", "N8", "C13"]));
  });

  it("[S16] keeps only what holds for years, and brings it back as it was", () => {
    const said = {
      "blood-thinners": "yes",
      G15: "yes",
      "blood-clot": "unsure",
      C6: "yes",
      N9: "unsure",
    } as const;
    const { answers } = answerAll(["chest"], [], said);
    const kept = healthAnswers(knowledge, answers);
    expect(kept["blood-thinners"]).toBe("yes");
    expect(kept["neck-artery-stroke"]).toBe("unsure");
    const never = [
      "pregnancy",
      "blood-clot",
      "fever",
      "hot-swollen",
      "skin-trouble",
      "recent-injury-surgery",
    ];
    for (const id of [...never, "C6", "G15", "N9"]) expect(Object.keys(kept), id).not.toContain(id);
    expect(new Set(Object.keys(kept)).size).toBeGreaterThan(12);
    const back = fromHealthAnswers(knowledge, kept);
    expect(healthAnswers(knowledge, back)).toEqual(kept);
    expect(withoutLastPage(back)).toEqual(back);
    const asked = answerAll(["chest"], [], {}, back).pages.flat();
    for (const id of [...Object.keys(kept), "N9"]) expect(asked, id).not.toContain(id);
    expect(asked).toEqual(expect.arrayContaining(["G15", "blood-clot", "C1", "G10"]));
    // The kept yes still counts, and no kept answer opens the gate.
    expect(judgeMarks(knowledge, ["chest"], back).of.pressure).toBe("ask");
    expect(
      judgeMarks(knowledge, ["chest"], answerAll(["chest"], [], {}, back).answers).fingersOnly,
    ).toBe(true);
    expect(fromHealthAnswers(knowledge, { "no-such-condition": "yes" })).toEqual([]);
  });

  it.each([
    ["2026-03-12", "2026-03-12", false],
    ["2026-03-12", "2026-06-10", false],
    ["2026-03-12", "2026-06-11", true],
    ["2026-03-12", "2026-03-11", true],
    ["not a day", "2026-03-11", true],
  ])("[S16] asks again after 90 days: of %s on %s", (since, today, old) => {
    expect(isOutOfDate(since, today)).toBe(old);
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
