import { describe, expect, it } from "vitest";
import { appFiles } from "../../data/lib/app-files.ts";
import { toCsv } from "../../data/lib/csv.ts";
import { makeDataset } from "./support/make-dataset.ts";

/** Reads a table back, one map per row. */
function fromCsv(text: string): ReadonlyMap<string, string>[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (quoted && letter === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === "," || letter === "\r")) {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (!quoted && letter === "\n") rows.push([]);
    else cell += letter;
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((row) => new Map(head.map((name, i) => [name, row[i] ?? ""])));
}

describe("tables", () => {
  it("hold what the records hold, whatever is in it", () => {
    const [first, second] = fromCsv(
      toCsv(
        [
          { id: "a", words: 'one, "two"\nthree', list: ["x", "y"], deep: { n: 1, skip: "no" } },
          { id: "b", deep: { n: 2.5 }, rows: [{ k: 1 }], none: null },
        ],
        ["skip"],
      ),
    );
    expect(first?.get("words")).toBe('one, "two"\nthree');
    expect(first?.get("list")).toBe("x | y");
    expect(first?.has("deep.skip")).toBe(false);
    expect(second?.get("deep.n")).toBe("2.5");
    expect(second?.get("rows")).toBe('[{"k":1}]');
    expect(second?.get("words")).toBe("");
    expect(second?.get("none")).toBe("");
  });

  it("are written for every kind of record, and for the claims", () => {
    const { bundle } = makeDataset();
    const files = appFiles(bundle);
    const read = (name: string) => fromCsv(files.get(`csv/${name}.csv`) ?? "");
    expect(read("techniques").map((row) => row.get("id"))).toEqual(
      bundle.techniques.map(({ id }) => id),
    );
    expect(read("techniques")[0]?.get("seconds.usual")).toBe("60");
    const claim = read("claims").find(
      (row) => row.get("record") === "sitting" && row.get("field") === "fix",
    );
    expect(claim?.get("grade")).toBe("C");
    expect(claim?.get("sources")).toBe("a-book");
    expect(files.get("about.txt")).toContain("CC BY 4.0");
    expect(JSON.parse(files.get("knowledge.json") ?? "")).toMatchObject({
      licence: "CC BY 4.0",
      release: "1.2.3",
    });
  });
});
