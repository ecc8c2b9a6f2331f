import { beforeEach, describe, expect, it } from "vitest";
import type { KnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
import type { Engine } from "../../../src/core/query/engine.ts";
import { describeView } from "../../../src/scene/camera/describe-view.ts";
import { handleBodyKey } from "../../../src/scene/camera/keyboard.ts";
import { createAnimations } from "../../../src/scene/canvas/animations.ts";
import { contactShadow, SHADOW_TEXELS } from "../../../src/scene/ground/contact-shadow.ts";
import { bandGeometry } from "../../../src/scene/trigger-points/band-geometry.ts";
import { type AppStore, createAppStore } from "../../../src/state/index.ts";
import { layeredBody, square } from "../../support/tiny-body.ts";

const BODY = layeredBody();
// Only the look-ups that these pieces make.
const KNOWLEDGE = {
  triggerPoint: () => undefined,
  muscle: () => undefined,
  muscleGroup: (id: string) => (id === "arm" ? { id, name: "Arm", members: [] } : undefined),
} as unknown as KnowledgeBase;
const ENGINE = { body: BODY, knowledge: KNOWLEDGE } as unknown as Engine;

describe("keys on the body", () => {
  let store: AppStore;
  const press = (key: string, more: object = {}) =>
    // Key events are plain enough to be made by hand.
    handleBodyKey({ key, ...more } as KeyboardEvent, store, BODY);
  const wish = () => store.getState().cameraWish;
  beforeEach(() => {
    store = createAppStore(KNOWLEDGE);
  });

  it("orbits by 15 degrees with arrows and pans with shift", () => {
    expect(press("ArrowRight")).toBe(true);
    expect(wish()).toMatchObject({ kind: "orbit", azimuth: (15 * Math.PI) / 180, polar: 0 });
    press("ArrowUp", { shiftKey: true });
    expect(wish()).toMatchObject({ kind: "pan", y: 60 });
  });

  it("shows the named views, fits and resets", () => {
    for (const [key, view] of Object.entries({
      f: "front",
      B: "back",
      l: "left",
      r: "right",
      t: "top",
    })) {
      press(key);
      expect(wish()).toMatchObject({ kind: "view", view });
    }
    press("0");
    expect(wish()?.kind).toBe("reset");
    press("1");
    expect(wish()?.kind).toBe("fit-all");
  });

  it("hides, isolates and brings back what is selected", () => {
    press("]");
    expect(store.getState().selected).toEqual({ id: "biceps", side: "midline" });
    press("i");
    expect(store.getState().isolated).toEqual({ id: "biceps", side: "midline" });
    press("h");
    expect(store.getState().hidden.length).toBe(1);
    press("u");
    expect(store.getState().isolated).toBeNull();
    expect(store.getState().hidden).toEqual([]);
    press("2");
    expect(wish()).toMatchObject({ kind: "focus-structure", target: { id: "biceps" } });
  });

  it("leaves letters alone when shortcuts are off, and all keys with a modifier", () => {
    store.getState().setShortcuts(false);
    expect(press("f")).toBe(false);
    expect(press("ArrowLeft")).toBe(true);
    expect(press("b", { ctrlKey: true })).toBe(false);
    expect(press("/")).toBe(false);
  });
});

describe("the canvas' name", () => {
  it("starts with 3D body and says view, layer and selection", () => {
    const base = { camera: null, peel: 0, xray: false, isolated: null, selected: null };
    expect(describeView(base, ENGINE)).toBe("3D body, front view, skin");
    const back = { position: [0, 1, -4], target: [0, 1, 0] } as const;
    const selected = { id: "biceps", side: "right" } as const;
    expect(describeView({ ...base, camera: back, peel: 1, selected }, ENGINE)).toBe(
      "3D body, back view, superficial muscles, biceps, right selected",
    );
    expect(
      describeView({ ...base, selected: { id: "arm", side: "left" }, xray: true }, ENGINE),
    ).toBe("3D body, front view, skin, x-ray, Arm, left selected");
  });
});

describe("animations", () => {
  it("go where they are sent, tell each value, and wake a still scene", () => {
    const animations = createAnimations();
    let woken = 0;
    animations.onWake = () => {
      woken += 1;
    };
    const seen: number[] = [];
    const animated = animations.create(0, (value) => seen.push(value));
    expect(animations.step(0.1)).toBe(false);
    animated.to(1, 0.4);
    expect(woken).toBe(1);
    expect(animations.step(0.2)).toBe(true);
    expect(animated.value).toBe(0.5);
    animated.to(0, 0.4);
    expect(animations.step(0.5)).toBe(false);
    expect(animated.value).toBe(0);
    animated.to(1, 0);
    expect(seen.at(-1)).toBe(1);
  });
});

describe("contact shadow", () => {
  it("is darkest under what stands on the ground and fades to nothing", () => {
    const foot = square(2, 0.09, 0, 0.05, 0.1);
    const skin = { ...foot, mirror: new Uint32Array(4), region: new Uint16Array(4) };
    const shade = contactShadow({ ...BODY, skin });
    const middle = (SHADOW_TEXELS / 2) * SHADOW_TEXELS + SHADOW_TEXELS / 2;
    expect(Math.max(...shade)).toBeGreaterThan(0);
    expect(Math.max(...shade.slice(middle - 12, middle + 12))).toBe(Math.max(...shade));
    expect(shade[0]).toBe(0);
  });
});

describe("taut band", () => {
  it("is a ribbon of two triangles a step, and nothing for a single point", () => {
    const line = bandGeometry(Float32Array.of(0, 0, 0, 0, 1, 0, 0, 2, 0));
    expect(line.getIndex()?.count).toBe(12);
    expect(Array.from(line.getAttribute("aWay").array)).toEqual([0, 0, 0.5, 0.5, 1, 1]);
    expect(bandGeometry(Float32Array.of(1, 2, 3)).getIndex()?.count).toBe(0);
  });
});
