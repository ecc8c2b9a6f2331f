import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createKnowledgeIndex } from "../../../src/core/knowledge/knowledge-index.ts";
import type { Muscle, SkinRegion } from "../../../src/core/knowledge/records.generated.ts";
import { buildSearchIndex } from "../../../src/ui/search/search-index.ts";

function record<T>(path: string): T {
  // Checked against its schema by the data checks.
  return JSON.parse(
    readFileSync(new URL(`../../../data/${path}.json`, import.meta.url), "utf8"),
  ) as T;
}

const knowledge = createKnowledgeIndex({
  contentHash: "",
  muscleGroups: [],
  muscles: [
    record<Muscle>("muscles/soleus"),
    record<Muscle>("muscles/gluteus-medius"),
    record<Muscle>("muscles/piriformis"),
  ],
  triggerPoints: [],
  techniques: [],
  lookAlikes: [],
  skinRegions: [
    record<SkinRegion>("skin-regions/temporal"),
    record<SkinRegion>("skin-regions/palm"),
  ],
  redFlags: [],
  symptoms: [],
  conditions: [],
  noGoAreas: [],
  lessons: [],
  therapies: [],
  movementTests: [],
});
const index = buildSearchIndex(knowledge);

function muscles(text: string): readonly (string | null)[] {
  return index.find(text).map((entry) => entry.muscle);
}

describe("the search", () => {
  test("finds nothing for nothing", () => {
    expect(index.find("")).toEqual([]);
    expect(index.find("   ")).toEqual([]);
  });

  test("finds muscles by Latin name, by its beginning, and in spite of a slip", () => {
    expect(muscles("soleus")).toContain("soleus");
    expect(muscles("sole")).toContain("soleus");
    expect(muscles("pirifomis")).toContain("piriformis");
  });

  test("finds muscles by what people feel", () => {
    const [phrase = ""] = knowledge.muscle("soleus")?.feels ?? [];
    expect(index.find(phrase)[0]).toMatchObject({ kind: "feeling", muscle: "soleus" });
  });

  test("finds areas by everyday name and puts them first", () => {
    expect(index.find("temple")[0]).toMatchObject({ kind: "area", id: "temporal" });
  });

  test("puts an area before the complaints that name it, and a muscle before areas for Latin", () => {
    expect(index.find("hip")[0]?.kind).not.toBe("technique");
    expect(index.find("gluteus")[0]).toMatchObject({ kind: "muscle", id: "gluteus-medius" });
  });

  test("gives the same answer every time", () => {
    expect(index.find("hip")).toEqual(index.find("hip"));
  });
});
