import { describe, expect, it } from "vitest";
import { answerMessages } from "../../../src/app/answer-messages.ts";
import { type PageApi, PageApiError } from "../../../src/app/page-api.ts";

const HOST = "https://host.example";

/** A window in a frame that remembers what it told its parent. */
function framed() {
  const page = new EventTarget();
  const told: { data: unknown; targetOrigin: string }[] = [];
  const parent = {
    postMessage: (data: unknown, { targetOrigin }: { targetOrigin: string }) =>
      told.push({ data, targetOrigin }),
  };
  Object.assign(page, { parent });
  const post = async (data: unknown, from: unknown = parent, origin = HOST) => {
    const event = new Event("message");
    Object.assign(event, { data, origin, source: from });
    page.dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  // The function under test uses the parent and the two listener methods only.
  return { page: page as unknown as Window, told, post };
}

/** Records calls; refuses one view as the real one does. */
function recordingApi() {
  const calls: unknown[][] = [];
  const api = {
    version: "1",
    ready: Promise.resolve(),
    mark: (request: unknown) => calls.push(["mark", request]) && undefined,
    view: (view: string) => {
      if (view !== "back") throw new PageApiError("view: one of front, back, left, right, top");
      calls.push(["view", view]);
    },
    select: (target: unknown) => calls.push(["select", target]) && undefined,
    state: () => ({ peel: 2 }),
  };
  // Only the members that the tests call are there.
  return { api: api as unknown as PageApi, calls };
}

describe("messages from an embedding page", () => {
  it("answers each call with its own id, to the asking origin only", async () => {
    const { page, told, post } = framed();
    const { api, calls } = recordingApi();
    answerMessages(api, page, null);
    await post({ knotmap: 1, id: 1, call: "view", args: ["back"] });
    await post({ knotmap: 1, id: "two", call: "state" });
    expect(calls).toEqual([["view", "back"]]);
    expect(told).toEqual([
      { data: { knotmap: 1, id: 1, result: null }, targetOrigin: HOST },
      { data: { knotmap: 1, id: "two", result: { peel: 2 } }, targetOrigin: HOST },
    ]);
  });

  it("answers bad calls with an error and does nothing", async () => {
    const { page, told, post } = framed();
    const { api, calls } = recordingApi();
    answerMessages(api, page, null);
    const bad = [
      ["view", ["upside down"]],
      ["mark", [{ pains: "all" }]],
      ["mark", []],
      ["select", [{ id: 7 }]],
      ["constructor", []],
      ["__proto__", []],
    ] as const;
    for (const [call, args] of bad) await post({ knotmap: 1, id: call, call, args });
    expect(calls).toEqual([]);
    expect(told).toHaveLength(bad.length);
    for (const { data } of told) expect(data).toHaveProperty("error");
  });

  it("leaves alone what is not from the parent, not allowed, or not a call", async () => {
    const { page, told, post } = framed();
    const { api, calls } = recordingApi();
    answerMessages(api, page, [HOST]);
    const call = { knotmap: 1, id: 1, call: "view", args: ["back"] };
    await post(call, {});
    await post(call, undefined, "https://other.example");
    for (const data of [null, 7, "view", {}, { ...call, id: {} }, { ...call, knotmap: 2 }]) {
      await post(data);
    }
    expect(told).toEqual([]);
    expect(calls).toEqual([]);
    await post(call);
    expect(told).toHaveLength(1);
  });

  it("stops when told to", async () => {
    const { page, told, post } = framed();
    const stop = answerMessages(recordingApi().api, page, null);
    stop();
    await post({ knotmap: 1, id: 1, call: "state" });
    expect(told).toEqual([]);
  });
});
