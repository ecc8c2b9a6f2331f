import { beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../../src/core/query/engine.ts";
import { FIELD_OF_VIEW } from "../../../src/scene/camera/camera-gestures.ts";
import { type CameraRig, createCameraRig } from "../../../src/scene/camera/camera-rig.ts";
import { bodyBox } from "../../../src/scene/camera/camera-targets.ts";
import { followWish, type WishContext } from "../../../src/scene/camera/follow-wishes.ts";
import { homePose, limitsAround } from "../../../src/scene/camera/home-pose.ts";
import { posePosition } from "../../../src/scene/camera/orbit-pose.ts";
import { regionTest } from "../../../src/state/painting/region-test.ts";
import { layeredBody } from "../../support/tiny-body.ts";

const BODY = layeredBody();
// Only what the camera and the region marks ask.
const ENGINE = {
  body: BODY,
  knowledge: { skinRegions: [{ id: "chest" }, { id: "back" }] },
  point: (id: string) =>
    id === "biceps-1"
      ? {
          ok: true,
          value: { positionModel: [0, 0, 0.1], skinModel: [0, 0, 0.2], skinNormal: [-1, 0, 0] },
        }
      : { ok: false, problem: "no such point" },
  zone: () => ({ ok: true, value: { vertices: new Uint32Array(0), weights: new Uint8Array(0) } }),
} as unknown as Engine;

let rig: CameraRig;
let context: WishContext;
const insets = { left: 0, right: 0, top: 0, bottom: 0 };

beforeEach(() => {
  const body = bodyBox(ENGINE);
  const frame = () => ({ width: 800, height: 800, insets, verticalFov: FIELD_OF_VIEW });
  rig = createCameraRig(homePose(body, frame()), limitsAround(body));
  context = {
    rig,
    engine: ENGINE,
    body,
    frame,
    reducedMotion: () => true,
    childrenOf: () => [],
    movedBy: () => [0, 0, 0],
  };
});

describe("camera wishes", () => {
  it("shows each side of the body from that side", () => {
    const seenFrom = (view: "front" | "back" | "left" | "right" | "top") => {
      followWish({ kind: "view", view, serial: 1 }, context);
      const { x, y, z } = rig.pose;
      const [px, py, pz] = posePosition(rig.pose);
      return [px - x, py - y, pz - z] as const;
    };
    expect(seenFrom("front")[2]).toBeGreaterThan(0.4);
    expect(seenFrom("back")[2]).toBeLessThan(-0.4);
    expect(seenFrom("left")[0]).toBeGreaterThan(0.4);
    expect(seenFrom("right")[0]).toBeLessThan(-0.4);
    expect(seenFrom("top")[1]).toBeGreaterThan(0.4);
  });

  it("comes home again", () => {
    const home = { ...rig.pose };
    followWish({ kind: "orbit", azimuth: 1, polar: 0.2, serial: 1 }, context);
    followWish({ kind: "zoom", factor: 0.5, serial: 2 }, context);
    followWish({ kind: "pan", x: 50, y: 20, serial: 3 }, context);
    expect(rig.pose.azimuth).toBeCloseTo(home.azimuth + 1, 9);
    expect(rig.pose.distance).toBeCloseTo(home.distance / 2, 9);
    followWish({ kind: "reset", serial: 4 }, context);
    expect(rig.pose).toEqual(home);
  });

  it("keeps the direction when it only fits", () => {
    followWish({ kind: "orbit", azimuth: 1, polar: 0, serial: 1 }, context);
    followWish({ kind: "fit-all", serial: 2 }, context);
    expect(rig.pose.azimuth).toBeCloseTo(1, 9);
  });

  it("looks at a structure from where it is open, and at a point from its skin", () => {
    followWish({ kind: "view", view: "back", serial: 1 }, context);
    const target = { id: "biceps", side: "midline" } as const;
    followWish({ kind: "focus-structure", target, serial: 2 }, context);
    expect(Math.cos(rig.pose.azimuth)).toBeCloseTo(1, 6);
    const point = { triggerPoint: "biceps-1", side: "right" } as const;
    followWish({ kind: "focus-point", target: point, serial: 3 }, context);
    expect(Math.sin(rig.pose.azimuth)).toBeCloseTo(-1, 6);
  });

  it("stays where it is for what the body does not have", () => {
    const before = { ...rig.pose };
    const target = { id: "gills", side: "left" } as const;
    followWish({ kind: "focus-structure", target, serial: 1 }, context);
    expect(rig.pose).toEqual(before);
  });

  it("goes to a pose that was saved", () => {
    followWish({ kind: "pose", position: [0, 0, 2], target: [0, 0, 0.2], serial: 1 }, context);
    expect(posePosition(rig.pose)[2]).toBeCloseTo(2, 6);
  });
});

describe("marked regions", () => {
  const mark = {
    kind: "region",
    id: 1,
    intensity: 5,
    quality: null,
    depth: null,
    regionName: "",
  } as const;
  const marked = (region: string, side: "left" | "right" | "midline") => {
    const test = regionTest(ENGINE, [{ ...mark, region, side }]);
    return [0, 1, 2, 3].map((v) => test?.(v));
  };

  it("cover the vertices of the region on the marked side", () => {
    expect(marked("chest", "right")).toEqual([true, false, false, true]);
    expect(marked("chest", "left")).toEqual([false, true, true, false]);
    expect(marked("chest", "midline")).toEqual([true, true, true, true]);
    expect(marked("back", "right")).toEqual([false, false, false, false]);
  });

  it("are nothing without marks", () => {
    expect(regionTest(ENGINE, [])).toBeNull();
  });
});
