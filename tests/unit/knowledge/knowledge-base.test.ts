import { describe, expect, it } from "vitest";
import { findBundleProblem } from "../../../src/core/knowledge/bundle.ts";
import { createKnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
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
  ["red-flag", "S1", { ...flag, id: "S1", group: "while-treating", families: [] }],
]).bundle;
const base = createKnowledgeBase(bundle);

describe("knowledge base", () => {
  it("finds records by id and nothing for an unknown one", () => {
    expect(base.muscle("upper-trapezius")?.names.english).toBe("Trapezius");
    expect(base.muscleGroup("trapezius")?.members).toEqual(["upper-trapezius"]);
    expect(base.tool("thumb")?.name).toBe("Thumb");
    expect(base.muscle("heart")).toBeUndefined();
    expect(base.triggerPointsOf("heart")).toEqual([]);
  });

  it("lists the points of a muscle by number", () => {
    const ids = base.triggerPointsOf("upper-trapezius").map(({ id }) => id);
    expect(ids).toEqual(["upper-trapezius-1", "upper-trapezius-2", "upper-trapezius-10"]);
  });

  it("puts a point's own technique before those for the whole muscle", () => {
    const ids = (point: string) => base.techniquesFor(point).map(({ id }) => id);
    expect(ids("upper-trapezius-2")).toEqual(["upper-trapezius-lean", "upper-trapezius-thumb"]);
    expect(ids("upper-trapezius-1")).toEqual(["upper-trapezius-thumb"]);
    expect(ids("nowhere-1")).toEqual([]);
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

  it("finds look-alikes of a family", () => {
    expect(base.lookAlikesIn(["arm"]).map(({ id }) => id)).toEqual(["pinched-nerve"]);
    expect(base.lookAlikesIn(["calf"])).toEqual([]);
  });

  it("gathers the sources of a muscle and all that hangs on it", () => {
    expect(base.sourcesOf("upper-trapezius").map(({ id }) => id)).toEqual(["a-book"]);
    expect(base.sourcesOf("heart")).toEqual([]);
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
