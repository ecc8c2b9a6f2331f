import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PART_KINDS } from "../../../src/core/body/model-manifest.ts";
import { loadBodyFiles } from "../../../src/workers/body/load-body-files.ts";

const BASE = "https://example.test/models/model.json";
const FILES = new Map(
  PART_KINDS.map((kind, i) => [`${kind}.0.bin`, new Uint8Array(300 + i).fill(i + 1)]),
);
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const MANIFEST = JSON.stringify({
  format: "knotmap-model",
  version: 1,
  inputs: "0",
  parts: PART_KINDS.map((kind) => {
    const file = `${kind}.0.bin`;
    const bytes = FILES.get(file) ?? new Uint8Array();
    return { kind, file, bytes: bytes.length, sha256: hash(bytes) };
  }),
  structures: [],
  regions: [],
  landmarks: [],
  triangles: 0,
});

type Answer = (name: string, tries: number) => Response | Promise<Response>;
const good: Answer = (name) =>
  name === "model.json" ? new Response(MANIFEST) : new Response(FILES.get(name)?.slice());

/** Loads against a made-up server; returns what came of it. */
async function loadFrom(answer: Answer, stallMs = 2000) {
  const tries = new Map<string, number>();
  const progress: number[] = [];
  const outcome = await loadBodyFiles(BASE, {
    fetch: (async (input: unknown, init?: RequestInit) => {
      const name = String(input).split("/").at(-1) ?? "";
      tries.set(name, (tries.get(name) ?? 0) + 1);
      const aborted = new Promise<never>((_, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      });
      return Promise.race([answer(name, tries.get(name) ?? 0), aborted]);
      // Only the call shape that the loader uses.
    }) as typeof fetch,
    sha256: async (bytes) => hash(bytes),
    stallMs,
    onProgress: (loaded, total) => progress.push(loaded / total),
  }).then(
    (set) => ({ set, code: null }),
    (error: unknown) => ({ set: null, code: (error as { code?: string }).code }),
  );
  return { ...outcome, tries, progress };
}
const damaged =
  (name: string, change: (bytes: Uint8Array) => Uint8Array): Answer =>
  (asked, n) =>
    asked === name
      ? new Response(change(FILES.get(name)?.slice() ?? new Uint8Array()).slice())
      : good(asked, n);

describe("loading the body's files", () => {
  it("returns every part and tells progress up to the whole", async () => {
    const { set, progress, tries } = await loadFrom(good);
    expect([...(set?.files.keys() ?? [])]).toEqual([...PART_KINDS]);
    expect(progress[0]).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect([...tries.values()].every((n) => n === 1)).toBe(true);
  });

  it("fetches the skin alone first, and hands it out before anything else is asked for", async () => {
    const asked: string[] = [];
    let askedAtFirst: readonly string[] = [];
    const set = await loadBodyFiles(
      BASE,
      {
        fetch: (async (input: unknown) => {
          const name = String(input).split("/").at(-1) ?? "";
          asked.push(name);
          return good(name, 1);
          // Only the call shape that the loader uses.
        }) as typeof fetch,
        sha256: null,
        stallMs: 2000,
        onProgress: () => {},
      },
      (_, file) => {
        expect(file.length).toBe(FILES.get("skin.0.bin")?.length);
        askedAtFirst = [...asked];
      },
    );
    expect(askedAtFirst).toEqual(["model.json", "skin.0.bin"]);
    expect(asked.length).toBe(1 + PART_KINDS.length);
    expect(set.files.get("skin")?.length).toBe(FILES.get("skin.0.bin")?.length);
  });

  it("refuses a flipped bit and a truncated file, after one more try", async () => {
    const flip = damaged("skin.0.bin", (bytes) => {
      bytes[7] = (bytes[7] ?? 0) ^ 1;
      return bytes;
    });
    const flipped = await loadFrom(flip);
    expect(flipped.code).toBe("corrupt");
    expect(flipped.tries.get("skin.0.bin")).toBe(2);
    const cut = await loadFrom(damaged("bones.0.bin", (bytes) => bytes.subarray(0, 100)));
    expect(cut.code).toBe("corrupt");
  });

  it("recovers when the second try is sound", async () => {
    const { set, progress } = await loadFrom((name, n) =>
      name === "zones.0.bin" && n === 1 ? new Response("x") : good(name, n),
    );
    expect(set?.files.get("zones")?.length).toBe(304);
    expect(progress.at(-1)).toBe(1);
  });

  it("names what went wrong", async () => {
    const failing =
      (response: () => Response): Answer =>
      (name, n) =>
        name === "muscles.0.bin" ? response() : good(name, n);
    const missing = await loadFrom(failing(() => new Response("", { status: 404 })));
    expect(missing.code).toBe("not-found");
    expect(missing.tries.get("muscles.0.bin")).toBe(1);
    const broken = await loadFrom(failing(() => new Response("", { status: 500 })));
    expect(broken.code).toBe("unknown");
    const page = await loadFrom(failing(() => new Response("<!doctype html>")));
    expect(page.code).toBe("corrupt");
    const html = await loadFrom(() => new Response("<!doctype html>"));
    expect(html.code).toBe("corrupt");
    const offline = await loadFrom(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(offline.code).toBe("offline");
  });

  it("gives up on a download that stands still", async () => {
    const still: Answer = (name, n) =>
      name === "shade.0.bin" ? new Promise<Response>(() => {}) : good(name, n);
    const outcome = await Promise.race([
      loadFrom(still, 30),
      new Promise<{ code: string }>((r) => setTimeout(() => r({ code: "hangs" }), 1500)),
    ]);
    expect(outcome.code).toBe("stalled");
  });
});
