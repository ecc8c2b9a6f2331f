import { beforeAll, describe, expect, it } from "vitest";
import { loadEngine } from "../../../src/cli/load-engine.ts";
import { refKey } from "../../../src/core/confirm/index.ts";
import type { HeadlessEngine } from "../../../src/core/query/headless.ts";
import { mayShow, openQuestions } from "../../../src/core/safety/index.ts";
import {
  type AppStore,
  checkVerdict,
  createAppStore,
  createCheckSelector,
  createRankingSelector,
} from "../../../src/state/index.ts";

describe("the next check of the app", () => {
  let engine: HeadlessEngine;
  beforeAll(async () => {
    engine = await loadEngine();
  });

  function begin(region: string) {
    const store = createAppStore(engine.knowledge);
    const selectRanking = createRankingSelector(engine);
    const selectNext = createCheckSelector(engine, selectRanking);
    store.getState().markRegion({ region, side: "right", regionName: region });
    return {
      store,
      next: () => selectNext(store.getState())?.check ?? null,
      families: () => selectRanking(store.getState()).families,
      first: () => selectRanking(store.getState()).results[0],
    };
  }

  /** No to everything that is asked for the marks and for every area, but yes to some. */
  function answer(store: AppStore, yes: readonly string[] = []) {
    const { knowledge } = engine;
    const near = [...new Set(knowledge.skinRegions.map((one) => one.family))];
    const marked = near.slice();
    // A yes may bring up questions that follow from it.
    for (let round = 0; round < 6; round++) {
      const { safetyAnswers } = store.getState();
      const open = openQuestions(knowledge, { marked, near }, safetyAnswers);
      if (open.length === 0) return;
      store.getState().answerSafety(
        open.map(({ id }) => ({
          question: id,
          value: yes.includes(id) ? ("yes" as const) : ("no" as const),
          families: marked,
        })),
      );
    }
  }

  it("[C9] offers a press before the questions are answered, but no movement", () => {
    const { store, next } = begin("temporal");
    for (let i = 0; i < 12; i++) {
      const check = next();
      if (!check) break;
      expect(check.kind).toBe("press");
      if (check.kind === "press") store.getState().answerCheck({ ...check, value: "skipped" });
    }
    expect(store.getState().checkAnswers.length).toBeGreaterThan(3);
  });

  it("[C8] [C9] asks every check once, each allowed, presses and movements, to the end", () => {
    const { store, next, families } = begin("temporal");
    answer(store);
    const { knowledge } = engine;
    const asked: string[] = [];
    const kinds = new Set<string>();
    for (let check = next(); check; check = next()) {
      expect(asked).not.toContain(refKey(check));
      asked.push(refKey(check));
      kinds.add(check.kind);
      expect(asked.length).toBeLessThan(150);
      const verdict = checkVerdict(knowledge, check, families(), store.getState().safetyAnswers);
      if (!verdict) throw new Error(`no verdict on ${refKey(check)}`);
      expect(mayShow(verdict, check.kind === "press" ? "pressure" : "stretch")).toBe(true);
      if (check.kind === "press") {
        const muscle = knowledge.triggerPoint(check.triggerPoint)?.muscle ?? "";
        expect(knowledge.muscle(muscle)?.selfTreatment.verdict).not.toBe("professional");
        store.getState().answerCheck({ ...check, value: "negative" });
      } else store.getState().answerCheck({ ...check, value: "none" });
    }
    expect([...kinds].sort()).toEqual(["movement", "press"]);
  });

  it("[C9] asks nothing where an answer stops everything", () => {
    const { store, next } = begin("temporal");
    const emergency = engine.knowledge.redFlags.find(
      (flag) => flag.level === "emergency" && flag.families.includes("head"),
    );
    answer(store, [emergency?.id ?? ""]);
    expect(next()).toBeNull();
  });

  it("[C9] leaves out movements of a neck that must not be moved", () => {
    const familiesAsked = (yes: readonly string[]) => {
      const { store, next } = begin("temporal");
      answer(store, yes);
      const moved = new Set<string>();
      for (let check = next(); check; check = next()) {
        if (check.kind === "movement") {
          const families = engine.knowledge.movementTest(check.movement)?.families ?? [];
          for (const family of families) moved.add(family);
          store.getState().answerCheck({ ...check, value: "none" });
        } else store.getState().answerCheck({ ...check, value: "negative" });
      }
      return moved;
    };
    expect(familiesAsked([])).toContain("neck");
    const unstable = familiesAsked(["neck-instability"]);
    expect(unstable).not.toContain("neck");
    expect(unstable.size).toBeGreaterThan(0);
  });

  it("[C3] lets a negative answer move the list, and taking it back restore it", () => {
    const { store, first } = begin("temporal");
    const before = first();
    if (!before) throw new Error("the temple has no result");
    const { triggerPoint, side } = before;
    store.getState().answerCheck({ kind: "press", triggerPoint, side, value: "negative" });
    expect(first()?.triggerPoint).not.toBe(triggerPoint);
    store.getState().undoLastCheck();
    expect(first()).toEqual(before);
  });
});

describe("the next check headless", () => {
  it("answers the request with its answers, and says what is wrong with it", async () => {
    const engine = await loadEngine();
    const pains = [{ region: "temporal", side: "right" as const }];
    const one = engine.nextCheck({ pains });
    if (!one.ok || one.value?.check.kind !== "press") throw new Error("no press to check");
    const { triggerPoint, side } = one.value.check;
    expect(one.value.gainBits).toBeGreaterThan(0.01);
    const answers = { negative: [{ triggerPoint, side }] };
    const two = engine.nextCheck({ pains, answers });
    expect(two.ok && two.value?.check).not.toEqual(one.value.check);
    expect(engine.nextCheck({ pains: [] })).toEqual({ ok: true, value: null });
    const movements = [{ movement: "no-such", side: "right" as const, answer: "pain" as const }];
    const request = { pains, answers: { movements } };
    for (const bad of [engine.rank(request), engine.nextCheck(request)]) {
      expect(bad).toEqual({
        ok: false,
        problem: 'answers.movements[0]: there is no movement "no-such"',
      });
    }
  });
});
