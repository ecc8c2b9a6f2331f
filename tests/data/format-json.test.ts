import { describe, expect, it } from "vitest";
import { formatJson } from "../../data/lib/format-json.ts";

describe("formatJson", () => {
  it("puts each sentence on a line and short structures on one", () => {
    const record = {
      id: "a",
      steps: ["Sit down.", "Press."],
      near: { mix: [["acromion", "right", 0.5]], toward: "posterior" },
      claims: { steps: { sources: ["b"], grade: "C" } },
      none: [],
    };
    expect(formatJson(record)).toBe(`{
  "id": "a",
  "steps": [
    "Sit down.",
    "Press."
  ],
  "near": { "mix": [["acromion", "right", 0.5]], "toward": "posterior" },
  "claims": {
    "steps": { "sources": ["b"], "grade": "C" }
  },
  "none": []
}
`);
  });

  it("changes nothing but the layout", () => {
    const value = {
      a: [
        [1, 2],
        [3, { b: "c".repeat(120), d: null }],
      ],
      e: {},
      f: "\"'\\\n",
    };
    expect(JSON.parse(formatJson(value))).toEqual(value);
  });
});
