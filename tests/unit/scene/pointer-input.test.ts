import { beforeEach, describe, expect, it } from "vitest";
import {
  attachPointerInput,
  type PointerHandlers,
} from "../../../src/scene/picking/pointer-input.ts";

/** The part of a canvas that the listener uses. */
class FakeCanvas extends EventTarget {
  getBoundingClientRect() {
    return { left: 100, top: 50 };
  }
  setPointerCapture() {}
}

let canvas: FakeCanvas;
let told: string[];
let detach: () => void;
let time = 0;
let brushOn = false;
/** Strokes begin only left of this; right of it is no skin. */
const SKIN_ENDS = 100;

beforeEach(() => {
  canvas = new FakeCanvas();
  told = [];
  time = 1000;
  const at = (p: { x: number; y: number }) => `${p.x},${p.y}`;
  brushOn = false;
  const handlers: PointerHandlers = {
    brushIsOn: () => brushOn,
    beginStroke: (p, turned) => {
      if (p.x >= SKIN_ENDS) return false;
      told.push(`${turned ? "rubber" : "begin"} ${at(p)}`);
      return true;
    },
    strokeTo: (p) => told.push(`to ${at(p)}`),
    endStroke: () => told.push("end"),
    cancelStroke: () => told.push("cancel"),
    orbit: (dx, dy) => told.push(`orbit ${dx},${dy}`),
    pan: (dx, dy) => told.push(`pan ${dx},${dy}`),
    zoom: (factor, p) => told.push(`zoom ${factor.toFixed(2)} ${at(p)}`),
    tap: (p) => told.push(`tap ${at(p)}`),
    doubleTap: (p) => told.push(`double ${at(p)}`),
    hover: (p) => told.push(p ? `hover ${at(p)}` : "leave"),
  };
  // The listener asks the canvas for nothing but events, its place and pointer capture.
  detach = attachPointerInput(canvas as unknown as HTMLCanvasElement, handlers);
});

function send(type: string, x: number, y: number, more: Record<string, unknown> = {}) {
  const event = new Event(type, { cancelable: true });
  const fields = {
    clientX: x + 100,
    clientY: y + 50,
    pointerId: 1,
    pointerType: "mouse",
    button: 0,
    timeStamp: time,
    ...more,
  };
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
  canvas.dispatchEvent(event);
  return event;
}
const gestures = () => told.filter((line) => line !== "leave");

describe("pointer input", () => {
  it("tells a tap from a drag", () => {
    send("pointerdown", 10, 10);
    send("pointermove", 12, 11);
    send("pointerup", 12, 11);
    expect(gestures()).toEqual(["tap 12,11"]);
    time += 1000;
    send("pointerdown", 10, 10);
    send("pointermove", 30, 10);
    send("pointerup", 30, 10);
    expect(gestures().slice(1)).toEqual(["orbit 20,0"]);
  });

  it("tells a double tap from two taps", () => {
    for (const wait of [0, 200, 5000]) {
      time += wait;
      send("pointerdown", 10, 10);
      send("pointerup", 10, 10);
    }
    expect(gestures()).toEqual(["tap 10,10", "double 10,10", "tap 10,10"]);
  });

  it("pans with shift and with the second button, and never taps then", () => {
    for (const more of [{ shiftKey: true }, { button: 2 }]) {
      send("pointerdown", 0, 0, more);
      send("pointermove", 9, 4, more);
      send("pointerup", 9, 4, more);
    }
    expect(gestures()).toEqual(["pan 9,4", "pan 9,4"]);
  });

  it("pans and pinches with two fingers without a tap at the end", () => {
    const a = { pointerType: "touch", pointerId: 1 };
    const b = { pointerType: "touch", pointerId: 2 };
    send("pointerdown", 0, 0, a);
    send("pointerdown", 100, 0, b);
    send("pointermove", 200, 0, b);
    send("pointerup", 200, 0, b);
    send("pointerup", 0, 0, a);
    expect(gestures()).toEqual(["pan 50,0", "zoom 0.50 100,0"]);
  });

  it("lets a finger tremble", () => {
    const touch = { pointerType: "touch" };
    send("pointerdown", 0, 0, touch);
    send("pointermove", 7, 5, touch);
    send("pointerup", 7, 5, touch);
    expect(gestures()).toEqual(["tap 7,5"]);
  });

  it("takes no long press for a tap", () => {
    send("pointerdown", 0, 0);
    time += 900;
    send("pointerup", 0, 0);
    expect(gestures()).toEqual([]);
  });

  it("zooms with the wheel, keeps the page still, and stops when detached", () => {
    const event = send("wheel", 5, 6, { deltaY: -100, deltaMode: 0 });
    expect(event.defaultPrevented).toBe(true);
    expect(gestures()).toEqual(["zoom 0.85 5,6"]);
    detach();
    send("wheel", 5, 6, { deltaY: -100, deltaMode: 0 });
    expect(gestures().length).toBe(1);
  });

  describe("with a brush", () => {
    const finger = (pointerId: number) => ({ pointerType: "touch", pointerId });
    beforeEach(() => {
      brushOn = true;
    });

    it("paints where a drag starts on the skin, and turns the body where it starts beside it", () => {
      send("pointerdown", 10, 10);
      send("pointermove", 30, 10);
      send("pointerup", 30, 10);
      send("pointerdown", 150, 10);
      send("pointermove", 130, 10);
      send("pointerup", 130, 10);
      expect(gestures()).toEqual(["begin 10,10", "to 30,10", "end", "orbit -20,0"]);
    });

    it("takes a click for one dab and not for a tap", () => {
      send("pointerdown", 10, 10);
      send("pointerup", 10, 10);
      expect(gestures()).toEqual(["begin 10,10", "end"]);
    });

    it("turns with the second button and pans with shift", () => {
      for (const more of [{ button: 2 }, { shiftKey: true }]) {
        send("pointerdown", 10, 10, more);
        send("pointermove", 30, 10, more);
        send("pointerup", 30, 10, more);
      }
      expect(gestures()).toEqual(["orbit 20,0", "pan 20,0"]);
    });

    it("calls a young stroke off when a second finger comes, and turns with both", () => {
      send("pointerdown", 10, 10, finger(1));
      time += 100;
      send("pointerdown", 90, 10, finger(2));
      send("pointermove", 110, 10, finger(2));
      send("pointerup", 110, 10, finger(2));
      send("pointerup", 10, 10, finger(1));
      expect(gestures()).toEqual(["begin 10,10", "cancel", "orbit 10,0", "zoom 0.80 60,10"]);
    });

    it("keeps a stroke that was already under way when a second finger comes", () => {
      send("pointerdown", 10, 10, finger(1));
      time += 1000;
      send("pointermove", 40, 10, finger(1));
      send("pointerdown", 90, 10, finger(2));
      expect(gestures()).toEqual(["begin 10,10", "to 40,10", "end"]);
    });

    it("paints with a pen, erases with its other end, and lets fingers only turn from then on", () => {
      const pen = { pointerType: "pen", buttons: 1 };
      send("pointerdown", 10, 10, pen);
      send("pointerup", 10, 10, pen);
      send("pointerdown", 20, 10, { ...pen, button: 5, buttons: 32 });
      send("pointerup", 20, 10, pen);
      send("pointerdown", 10, 10, finger(2));
      send("pointermove", 60, 10, finger(2));
      expect(gestures()).toEqual(["begin 10,10", "end", "rubber 20,10", "end", "orbit 50,0"]);
    });

    it("keeps what was painted when the system takes the pointer away", () => {
      send("pointerdown", 10, 10);
      send("pointercancel", 10, 10);
      send("pointerup", 10, 10);
      expect(gestures()).toEqual(["begin 10,10", "end"]);
    });
  });
});
