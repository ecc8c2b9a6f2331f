import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { localDay, syncKeptHealth } from "../../../src/app/health-sync.ts";
import { linkStateOf } from "../../../src/app/link-sync.ts";
import type { KnowledgeBundle } from "../../../src/core/knowledge/bundle.ts";
import { createKnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
import { keepableQuestions } from "../../../src/core/safety/index.ts";
import { HEALTH_KEY } from "../../../src/persistence/kept-health.ts";
import { encodeLink } from "../../../src/persistence/link-codec.ts";
import { createAppStore } from "../../../src/state/index.ts";
import { MemoryShelf } from "../../support/memory-shelf.ts";

// Its records were checked against their schemas when the file was built.
const bundle = JSON.parse(readFileSync("public/data/knowledge.json", "utf8")) as KnowledgeBundle;
const knowledge = createKnowledgeBase(bundle);

describe("keeping health answers on the device", () => {
  let shelf: MemoryShelf;
  let day: string;
  beforeEach(() => {
    shelf = new MemoryShelf();
    day = "2026-03-12";
  });

  /** A visit: a fresh store over the same device. */
  function visit(device: MemoryShelf | null = shelf) {
    const store = createAppStore(knowledge);
    const leave = syncKeptHealth(store, knowledge, device, () => day);
    return { state: () => store.getState(), leave };
  }
  const page = [
    { question: "C1", value: "no", families: ["chest"] },
    { question: "blood-thinners", value: "yes", families: [] },
    { question: "N9", value: "no", families: [] },
    { question: "G15", value: "yes", families: [] },
  ] as const;

  it("stores nothing until the person chooses it", () => {
    const { state } = visit();
    state().answerSafety(page);
    expect(shelf.entries.size).toBe(0);
    state().keepHealth(true);
    expect([...shelf.entries.keys()]).toEqual([HEALTH_KEY]);
    expect(state().keptHealth).toEqual({ wanted: true, since: "2026-03-12", trouble: null });
  });

  it("keeps one's own health and nothing else, and brings it back", () => {
    const first = visit();
    first.state().keepHealth(true);
    first.state().answerSafety(page);
    first.leave();
    expect(JSON.parse(shelf.entries.get(HEALTH_KEY) ?? "")).toEqual({
      version: 1,
      answeredOn: "2026-03-12",
      answers: { "blood-thinners": "yes", "neck-artery-stroke": "no" },
    });
    day = "2026-04-01";
    const { state } = visit();
    expect(state().keptHealth).toEqual({ wanted: true, since: "2026-03-12", trouble: null });
    expect(state().safetyAnswers).toEqual([
      { question: "blood-thinners", value: "yes", families: [], page: 0 },
      { question: "N9", value: "no", families: [], page: 0 },
    ]);
    expect(encodeLink(linkStateOf(state()))).toBe("");
    // Nothing changed, so the day stays; a change is of today.
    state().answerSafety([{ question: "G1", value: "no", families: [] }]);
    expect(state().keptHealth.since).toBe("2026-03-12");
    state().changeSafetyAnswers(["blood-thinners"], "no");
    expect(state().keptHealth.since).toBe("2026-04-01");
    expect(shelf.entries.get(HEALTH_KEY)).toContain('"blood-thinners":"no"');
  });

  it("asks again after 90 days, and keeps what is then said", () => {
    const first = visit();
    first.state().answerSafety(page);
    first.state().keepHealth(true);
    first.leave();
    day = "2026-06-11";
    const { state } = visit();
    expect(state().safetyAnswers).toEqual([]);
    expect(state().keptHealth).toMatchObject({ wanted: true, trouble: "out-of-date" });
    state().answerSafety(page);
    expect(state().keptHealth).toEqual({ wanted: true, since: "2026-06-11", trouble: null });
    expect(shelf.entries.get(HEALTH_KEY)).toContain("2026-06-11");
  });

  it("forgets on the device and in the window", () => {
    const first = visit();
    first.state().answerSafety(page);
    first.state().keepHealth(true);
    first.state().forgetHealth(keepableQuestions(knowledge));
    expect(shelf.entries.size).toBe(0);
    expect(first.state().safetyAnswers.map(({ question }) => question)).toEqual(["C1", "G15"]);
    expect(first.state().keptHealth).toEqual({ wanted: false, since: null, trouble: null });
    // Unticking forgets on the device alone.
    first.state().answerSafety(page);
    first.state().keepHealth(true);
    expect(shelf.entries.size).toBe(1);
    first.state().keepHealth(false);
    expect(shelf.entries.size).toBe(0);
    expect(first.state().safetyAnswers.length).toBeGreaterThan(3);
    first.state().answerSafety(page);
    expect(shelf.entries.size).toBe(0);
  });

  it("tells of a record that cannot be read, keeps it aside, and forgets it when asked", () => {
    shelf.entries.set(HEALTH_KEY, "{broken");
    const { state } = visit();
    expect(state().keptHealth.trouble).toBe("unreadable");
    expect([...shelf.entries.values()]).toEqual(["{broken"]);
    state().answerSafety(page);
    expect([...shelf.entries.values()]).toEqual(["{broken"]);
    state().forgetHealth(keepableQuestions(knowledge));
    expect(shelf.entries.size).toBe(0);
  });

  it("says so where nothing can be kept, and goes on in memory", () => {
    for (const device of [null, Object.assign(new MemoryShelf(), { mode: "closed" as const })]) {
      const { state } = visit(device);
      state().answerSafety(page);
      expect(state().keptHealth.trouble).toBe(null);
      state().keepHealth(true);
      expect(state().keptHealth).toEqual({ wanted: false, since: null, trouble: "no-storage" });
      expect(state().safetyAnswers).toHaveLength(page.length);
    }
  });

  it("says the day of the wall clock", () => {
    expect(localDay(new Date(2026, 2, 5, 23, 59))).toBe("2026-03-05");
  });
});
