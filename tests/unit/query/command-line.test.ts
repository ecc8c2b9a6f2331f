import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Runs the command as its users do, without npm's own output. */
function query(words: readonly string[], input = "") {
  const run = spawnSync("node", ["--import", "tsx", "src/cli/query.ts", ...words], {
    input,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe("query command", () => {
  it("answers JSON and nothing else on standard output", () => {
    const { code, out } = query(["locate", '{"at":{"mix":[["heel-plantar-centre","right",1]]}}']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ side: "right" });
  });

  it("refuses malformed JSON, unknown verbs and unknown muscles with exit code 1", () => {
    for (const words of [["rank", "{pains:"], ["rnak"], ["muscle", '{"id":"nobody"}'], []]) {
      const { code, out, err } = query(words);
      expect(code, words.join(" ")).toBe(1);
      expect(out).toBe("");
      expect(err.length).toBeGreaterThan(10);
    }
  });

  it("keeps the order of a batch and goes on after a bad line", () => {
    const good = '{"pains":[{"region":"heel-plantar","side":"left"}]}';
    const { code, out } = query(["rank", "--batch"], `${good}\nnot json\n\n${good}\n`);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(4);
    expect(JSON.stringify(lines[0])).toContain('"muscle":"soleus"');
    expect(lines[0]).toHaveProperty("results.0.side", "left");
    expect(lines[1]).toHaveProperty("error");
    expect(lines[2]).toHaveProperty("error");
    expect(lines[3]).toEqual(lines[0]);
  });
});
