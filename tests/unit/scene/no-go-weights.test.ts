import { describe, expect, it } from "vitest";
import { noGoWeights } from "../../../src/scene/pain-zones/no-go-weights.ts";

describe("places not to press on the skin", () => {
  it("keep the greatest weight of both sides of all areas, and skip what the body lacks", () => {
    const zones: Record<string, Record<string, [number, number][]>> = {
      throat: { right: [[0, 200]], left: [[1, 200]] },
      eye: {
        right: [
          [0, 90],
          [2, 255],
        ],
        left: [],
      },
    };
    type Asked = Parameters<typeof noGoWeights>[0];
    const engine = {
      body: { skin: { positions: new Float32Array(12) } },
      knowledge: { noGoAreas: [{ id: "throat" }, { id: "eye" }, { id: "gone" }] },
      noGoArea: (id: string, side: string) => {
        const pairs = zones[id]?.[side];
        if (!pairs) return { ok: false, problem: "no such area" };
        return {
          ok: true,
          value: {
            vertices: Uint32Array.from(pairs, ([v]) => v),
            weights: Uint8Array.from(pairs, ([, w]) => w),
          },
        };
      },
      // Only what the function asks for.
    } as unknown as Asked;
    expect([...noGoWeights(engine)]).toEqual([200, 200, 255, 0]);
  });
});
