import { describe, expect, it } from "vitest";
import { findBundleProblem, findIndexProblem } from "../../../src/core/knowledge/bundle.ts";
import { createKnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
import { createKnowledgeIndex } from "../../../src/core/knowledge/knowledge-index.ts";
import { techniquesFor } from "../../../src/core/knowledge/muscle-chapter.ts";
import { summarise } from "../../../src/core/knowledge/summarise.ts";
import { makeDataset } from "../../data/support/make-dataset.ts";
import { SOUND_RECORDS } from "../../data/support/sound-records.ts";

function record(id: string) {
  const found = SOUND_RECORDS.find(([, one]) => one["id"] === id);
  if (found === undefined) throw new Error(`no sound record ${id}`);
  return found[1];
}

const point = record("upper-trapezius-1");
const flag = record("N1");
const bundle = makeDataset({ "upper-trapezius-lean": { triggerPoints: ["upper-trapezius-2"] } }, [
  ["trigger-point", "upper-trapezius-10", { ...point, id: "upper-trapezius-10" }],
  ["trigger-point", "upper-trapezius-2", { ...point, id: "upper-trapezius-2" }],
  ["red-flag", "N2", { ...flag, id: "N2", level: "urgent" }],
  ["red-flag", "N10", { ...flag, id: "N10" }],
  ["red-flag", "F1", { ...flag, id: "F1", group: "lower-leg-foot", families: ["calf"] }],
  [
    "red-flag",
    "B1",
    { ...flag, id: "B1", group: "abdomen-pelvis", families: ["abdomen", "low-back"] },
  ],
  ["red-flag", "G1", { ...flag, id: "G1", group: "everyone", families: ["low-back"] }],
  ["red-flag", "L1", { ...flag, id: "L1", group: "low-back", families: ["abdomen", "low-back"] }],
  ["red-flag", "S1", { ...flag, id: "S1", group: "while-treating", families: [] }],
]).bundle;
const base = createKnowledgeBase(bundle);

describe("knowledge base", () => {
  it("finds records by id and nothing for an unknown one", () => {
    expect(base.muscle("upper-trapezius")?.names.english).toBe("Trapezius");
    expect(base.muscleGroup("trapezius")?.members).toEqual(["upper-trapezius"]);
    expect(base.symptom("cannot-turn")?.words).toBe("can’t turn my head");
    expect(base.muscle("heart")).toBeUndefined();
    expect(base.triggerPointsOf("heart")).toEqual([]);
  });

  it("lists the points of a muscle by number", () => {
    const ids = base.triggerPointsOf("upper-trapezius").map(({ id }) => id);
    expect(ids).toEqual(["upper-trapezius-1", "upper-trapezius-2", "upper-trapezius-10"]);
  });

  it("puts a point's own technique before those for the whole muscle", () => {
    const chapter = base.chapter("upper-trapezius") ?? { techniques: [] };
    const ids = (point: string) => techniquesFor(chapter, point).map(({ id }) => id);
    expect(ids("upper-trapezius-2")).toEqual(["upper-trapezius-lean", "upper-trapezius-thumb"]);
    expect(ids("upper-trapezius-1")).toEqual(["upper-trapezius-thumb"]);
    expect(ids("upper-trapezius-99")).toEqual(["upper-trapezius-thumb"]);
  });

  it("finds stretches by each muscle and members of a group", () => {
    expect(base.stretchesOf("upper-trapezius").map(({ id }) => id)).toEqual(["neck-side-bend"]);
    expect(base.musclesOfGroup("trapezius").map(({ id }) => id)).toEqual(["upper-trapezius"]);
  });

  it("asks red flags for the families at hand, emergencies first, numbers in order", () => {
    expect(base.redFlagsFor(["neck"]).map(({ id }) => id)).toEqual(["N1", "N10", "N2"]);
    expect(base.redFlagsFor(["calf", "neck"]).map(({ id }) => id)).toEqual([
      "F1",
      "N1",
      "N10",
      "N2",
    ]);
    expect(base.redFlagsFor([])).toEqual([]);
  });

  it("asks what belongs to the place before what its neighbours ask, and what concerns all last", () => {
    expect(base.redFlagsFor(["low-back"]).map(({ id }) => id)).toEqual(["L1", "B1", "G1"]);
    expect(base.redFlagsFor(["abdomen"]).map(({ id }) => id)).toEqual(["B1", "L1"]);
  });

  it("finds look-alikes of a family", () => {
    expect(base.lookAlikesIn(["arm"]).map(({ id }) => id)).toEqual(["pinched-nerve"]);
    expect(base.lookAlikesIn(["neck"]).map(({ id }) => id)).toEqual([
      "pinched-nerve",
      "stiff-joint",
    ]);
    expect(base.lookAlikesIn(["foot"])).toEqual([]);
  });

  it("gathers the sources of a muscle and all that hangs on it", () => {
    const chapter = base.chapter("upper-trapezius");
    expect(chapter?.sources.map(({ id }) => id)).toEqual(["a-book"]);
    expect(chapter?.causes.map(({ id }) => id)).toEqual(["sitting"]);
    expect(base.chapter("heart")).toBeUndefined();
  });
});

describe("summaries", () => {
  const index = createKnowledgeIndex(summarise(bundle));

  it("answer what the whole data set answers", () => {
    expect(index.muscle("upper-trapezius")?.names).toEqual(base.muscle("upper-trapezius")?.names);
    expect(index.triggerPointsOf("upper-trapezius").map(({ id }) => id)).toEqual(
      base.triggerPointsOf("upper-trapezius").map(({ id }) => id),
    );
    expect(index.redFlagsFor(["calf", "neck"])).toEqual(base.redFlagsFor(["calf", "neck"]));
    expect(index.triggerPoint("upper-trapezius-1")?.pattern.words).toBe("An ache in the neck.");
  });

  it("leave out what only a page needs", () => {
    const text = JSON.stringify(summarise(bundle));
    for (const word of ["steps", "radiusMm", "seeds", "perpetuators", "landmarks"]) {
      expect(text).not.toContain(`"${word}"`);
    }
    expect(findIndexProblem(JSON.parse(text))).toBeNull();
    expect(findBundleProblem(JSON.parse(text))).toBe("not-a-bundle");
  });
});

describe("bundle envelope", () => {
  it("accepts a bundle that went through JSON", () => {
    expect(findBundleProblem(JSON.parse(JSON.stringify(bundle)))).toBeNull();
  });

  it.each([
    ["not-a-bundle", null],
    ["not-a-bundle", []],
    ["not-a-bundle", { ...bundle, format: "other" }],
    ["other-version", { ...bundle, version: 99 }],
    ["list-missing", { ...bundle, muscles: undefined }],
    ["list-missing", { ...bundle, sources: ["a-book"] }],
  ] as const)("says %s", (problem, value) => {
    expect(findBundleProblem(value)).toBe(problem);
  });
});
