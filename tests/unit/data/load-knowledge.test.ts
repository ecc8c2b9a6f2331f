import { describe, expect, it } from "vitest";
import { KnowledgeLoadError, loadKnowledge } from "../../../src/data/index.ts";
import { makeDataset } from "../../data/support/make-dataset.ts";

const GOOD = JSON.stringify(makeDataset().bundle);

async function codeFor(answer: () => Promise<Response>): Promise<string> {
  try {
    await loadKnowledge("knowledge.json", { fetch: answer });
    return "loaded";
  } catch (error) {
    if (error instanceof KnowledgeLoadError) return error.code;
    throw error;
  }
}

describe("loadKnowledge", () => {
  it("hands over a good bundle", async () => {
    const fetch = async () => new Response(GOOD);
    const bundle = await loadKnowledge("knowledge.json", { fetch });
    expect(bundle.muscles[0]?.id).toBe("upper-trapezius");
  });

  it.each([
    ["offline", async () => Promise.reject(new TypeError("Failed to fetch"))],
    ["not-found", async () => new Response("", { status: 404 })],
    ["not-json", async () => new Response("<!doctype html>")],
    ["wrong-shape", async () => new Response("{}")],
    ["wrong-shape", async () => new Response(GOOD.replace('"muscles":[', '"muscless":['))],
    ["other-version", async () => new Response(GOOD.replace('"version":1', '"version":2'))],
  ] as const)("fails with the code %s", async (code, answer) => {
    expect(await codeFor(answer)).toBe(code);
  });

  it("passes the reason of an abort on", async () => {
    const controller = new AbortController();
    controller.abort(new Error("left the page"));
    const fetch = async () => Promise.reject(new DOMException("aborted", "AbortError"));
    const loading = loadKnowledge("knowledge.json", { fetch, signal: controller.signal });
    await expect(loading).rejects.toThrow("left the page");
  });
});
