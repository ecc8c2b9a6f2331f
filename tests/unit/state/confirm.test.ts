import { describe, expect, it } from "vitest";
import {
  createAppStore,
  currentAnswers,
  isChecking,
  selectShownPoint,
} from "../../../src/state/index.ts";

const spot = (regionName: string) => ({
  atModel: [0, 1, 0] as const,
  normalModel: [0, 0, 1] as const,
  side: "right" as const,
  regionName,
});
const press = (triggerPoint: string, value: "confirmed" | "tender" | "negative" | "skipped") => ({
  kind: "press" as const,
  triggerPoint,
  side: "right" as const,
  value,
});

function fresh() {
  const store = createAppStore({ triggerPoint: () => undefined });
  store.getState().markSpot(spot("Temple"));
  const told = () => currentAnswers(store.getState()).map((one) => one.value);
  return { store, act: store.getState(), told };
}

describe("answers in the store", () => {
  it("[C11] keeps them in order, replaces an earlier answer, and takes one back", () => {
    const { act, told } = fresh();
    act.answerCheck(press("a-1", "tender"));
    act.answerCheck(press("b-1", "negative"));
    act.answerCheck(press("a-1", "confirmed"));
    expect(told()).toEqual(["negative", "confirmed"]);
    act.undoCheck(press("b-1", "negative"));
    expect(told()).toEqual(["confirmed"]);
    act.undoLastCheck();
    expect(told()).toEqual([]);
    act.undoLastCheck();
    expect(told()).toEqual([]);
  });

  it("[C11] goes with the marks, comes back with them, and starts afresh with new ones", () => {
    const { act, told } = fresh();
    act.answerCheck(press("a-1", "negative"));
    act.clearMarks();
    expect(told()).toEqual([]);
    act.undo();
    expect(told()).toEqual(["negative"]);
    act.clearMarks();
    act.markSpot(spot("Heel"));
    expect(told()).toEqual([]);
    act.answerCheck(press("a-1", "tender"));
    expect(told()).toEqual(["tender"]);
  });

  it("[C11] stays while one of its marks stands, however strong", () => {
    const { store, act, told } = fresh();
    act.markSpot(spot("Jaw"));
    act.answerCheck(press("a-1", "negative"));
    const [first] = store.getState().marks;
    act.removeMark(first?.id ?? 0);
    expect(told()).toEqual(["negative"]);
    act.describeMark(store.getState().marks[0]?.id ?? 0, { intensity: 9 });
    expect(told()).toEqual(["negative"]);
  });

  it("is the same list for the same state, and needs marks", () => {
    const { store, act } = fresh();
    act.answerCheck(press("a-1", "negative"));
    expect(currentAnswers(store.getState())).toBe(currentAnswers(store.getState()));
    act.clearMarks();
    expect(currentAnswers(store.getState())).toBe(currentAnswers(store.getState()));
    act.answerCheck(press("b-1", "negative"));
    expect(store.getState().checkAnswers).toHaveLength(1);
  });
});

describe("the guided check in the store", () => {
  it("opens for a point, goes on to the next, and ends with the marks", () => {
    const { store, act } = fresh();
    const wanted = { triggerPoint: "a-1", side: "right" as const };
    expect(isChecking(store.getState())).toBe(false);
    act.startChecking(wanted);
    expect(store.getState().checking).toMatchObject({ kind: "on", wanted });
    act.answerCheck(press("a-1", "tender"));
    expect(store.getState().checking).toMatchObject({ kind: "on", wanted: null });
    expect(isChecking(store.getState())).toBe(true);
    act.clearMarks();
    act.markSpot(spot("Heel"));
    expect(isChecking(store.getState())).toBe(false);
    act.startChecking(null);
    act.stopChecking();
    expect(isChecking(store.getState())).toBe(false);
  });

  it("shows where to press while nothing else is shown, and looks there once", () => {
    const { store, act } = fresh();
    const here = { triggerPoint: "a-1", side: "right" as const };
    act.showCheck(here);
    expect(selectShownPoint(store.getState())).toEqual(here);
    const wish = store.getState().cameraWish;
    expect(wish).toMatchObject({ kind: "focus-point", target: here });
    act.showCheck({ ...here });
    expect(store.getState().cameraWish).toBe(wish);
    const other = { triggerPoint: "b-1", side: "left" as const };
    act.pointAt(other);
    expect(selectShownPoint(store.getState())).toEqual(other);
    act.pointAt(null);
    act.showCheck(null);
    expect(selectShownPoint(store.getState())).toBeNull();
  });
});
