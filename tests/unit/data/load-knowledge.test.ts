import { describe, expect, it } from "vitest";
import { appFiles } from "../../../data/lib/app-files.ts";
import {
  KnowledgeLoadError,
  loadChapter,
  loadIndex,
  loadLibrary,
} from "../../../src/data/index.ts";
import { makeDataset } from "../../data/support/make-dataset.ts";

const { bundle } = makeDataset();
const FILES = appFiles(bundle);
const GOOD = FILES.get("index.json") ?? "";

async function codeFor(answer: () => Promise<Response>): Promise<string> {
  try {
    await loadIndex("index.json", { fetch: answer });
    return "loaded";
  } catch (error) {
    if (error instanceof KnowledgeLoadError) return error.code;
    throw error;
  }
}

describe("loadIndex", () => {
  it("hands over good summaries", async () => {
    const fetch = async () => new Response(GOOD);
    const index = await loadIndex("index.json", { fetch });
    expect(index.muscles[0]?.id).toBe("upper-trapezius");
  });

  it.each([
    ["offline", async () => Promise.reject(new TypeError("Failed to fetch"))],
    ["not-found", async () => new Response("", { status: 404 })],
    ["not-json", async () => new Response("<!doctype html>")],
    ["wrong-shape", async () => new Response("{}")],
    ["wrong-shape", async () => new Response(GOOD.replace('"muscles":[', '"muscless":['))],
    ["other-version", async () => new Response(GOOD.replace('"version":2', '"version":99'))],
  ] as const)("fails with the code %s", async (code, answer) => {
    expect(await codeFor(answer)).toBe(code);
  });

  it("passes the reason of an abort on", async () => {
    const controller = new AbortController();
    controller.abort(new Error("left the page"));
    const fetch = async () => Promise.reject(new DOMException("aborted", "AbortError"));
    const loading = loadIndex("index.json", { fetch, signal: controller.signal });
    await expect(loading).rejects.toThrow("left the page");
  });
});

describe("pages", () => {
  const hash = bundle.contentHash;
  const chapter = FILES.get("muscles/upper-trapezius.json") ?? "";
  const answering = (text: string) => ({ fetch: async () => new Response(text) });

  it("hand over a chapter and the library of the release asked for", async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response(FILES.get(url.replace(/^data\/|\?.*$/g, "")));
    };
    const found = await loadChapter("data/", "upper-trapezius", hash, { fetch });
    expect(found.techniques.map(({ id }) => id)).toContain("upper-trapezius-lean");
    expect(found.triggerPoints[0]?.pattern.essential).toEqual({
      words: "Neck.",
      regions: ["side-neck"],
    });
    expect((await loadLibrary("data/", hash, { fetch })).lessons).toHaveLength(1);
    expect(asked.every((url) => url.endsWith(`?v=${hash}`))).toBe(true);
  });

  it.each([
    ["wrong-shape", "{}"],
    ["wrong-shape", chapter.replace('"id":"upper-trapezius"', '"id":"soleus"')],
    ["other-version", chapter.replace(hash, "0000")],
    ["not-json", "<!doctype html>"],
  ])("fail with the code %s", async (code, text) => {
    const loading = loadChapter("data/", "upper-trapezius", hash, answering(text));
    await expect(loading).rejects.toMatchObject({ code });
  });
});
