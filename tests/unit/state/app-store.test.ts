import { beforeEach, describe, expect, it } from "vitest";
import { linkStateOf } from "../../../src/app/link-sync.ts";
import type { KnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
import type { TriggerPoint } from "../../../src/core/knowledge/records.generated.ts";
import { encodeLink } from "../../../src/persistence/link-codec.ts";
import { type AppStore, createAppStore } from "../../../src/state/create-app-store.ts";

const SPOT = {
  atModel: [-0.06, 1.52, 0.12],
  normalModel: [-1, 0, 0],
  side: "right",
  regionName: "temple",
} as const;

/** Only the one look-up the store makes. */
function baseWith(id: string, muscle: string): Pick<KnowledgeBase, "triggerPoint"> {
  // The store reads nothing but the muscle's name off the point.
  const point = { id, muscle } as TriggerPoint;
  return { triggerPoint: (wanted) => (wanted === id ? point : undefined) };
}

describe("app store", () => {
  let store: AppStore;
  beforeEach(() => {
    store = createAppStore(baseWith("soleus-1", "soleus"));
  });
  const state = () => store.getState();

  it("takes the skin off to move the body apart, and brings the body together under the skin", () => {
    state().setExplode(0.6);
    expect([state().explode, state().peel]).toEqual([0.6, 1]);
    state().setPeel(3);
    expect(state().explode).toBe(0.6);
    state().setPeel(0.5);
    expect([state().explode, state().peel]).toEqual([0, 0.5]);
    state().setExplode(7);
    expect(state().explode).toBe(1);
    state().setExplode(Number.NaN);
    expect(state().explode).toBe(1);
    state().stepBack();
    expect([state().explode, state().peel]).toEqual([0, 1]);
  });

  it("keeps answers to the safety questions, out of every link, and takes them back", () => {
    const link = () => encodeLink(linkStateOf(state()));
    const before = link();
    state().answerSafety([
      { question: "G1", value: "no", families: [] },
      { question: "G2", value: "unsure", families: ["calf"] },
    ]);
    state().answerSafety([{ question: "F1", value: "yes", families: ["calf"] }]);
    expect(state().safetyAnswers.map(({ page }) => page)).toEqual([1, 1, 2]);
    expect(link()).toBe(before);
    state().undoSafetyAnswer("G2");
    expect(state().safetyAnswers.map(({ question }) => question)).toEqual(["G1", "F1"]);
    state().undoSafetyPage();
    expect(state().safetyAnswers.map(({ question }) => question)).toEqual(["G1"]);
    state().undoSafetyPage();
    state().undoSafetyPage();
    expect(state().safetyAnswers).toEqual([]);
  });

  it("turns the places not to press on and off", () => {
    state().toggleNoGo();
    expect(state().noGo).toBe(true);
    state().toggleNoGo();
    expect(state().noGo).toBe(false);
  });

  it("opens and closes a reading page", () => {
    state().read({ kind: "lesson", id: "what-is-a-knot" });
    expect(state().reading).toEqual({ kind: "lesson", id: "what-is-a-knot" });
    state().read(null);
    expect(state().reading).toBeNull();
  });

  it("turns labels on and off", () => {
    state().toggleLabels();
    expect(state().labels).toBe(true);
    state().toggleLabels();
    expect(state().labels).toBe(false);
  });

  it("starts from nothing, each store on its own", () => {
    state().markSpot(SPOT);
    expect(createAppStore(baseWith("a-1", "a")).getState().marks).toEqual([]);
  });

  it("adds, changes, removes and clears marks, and takes each step back and forth", () => {
    state().markSpot(SPOT);
    state().markRegion({ region: "temporal", side: "left", regionName: "left temple" });
    state().describeMark(1, { intensity: 9 });
    state().removeMark(2);
    state().clearMarks();
    expect(state().marks).toEqual([]);
    state().undo();
    expect(state().marks.map((m) => m.id)).toEqual([1]);
    state().undo();
    expect(state().marks.map((m) => m.id)).toEqual([1, 2]);
    expect(state().marks[0]?.intensity).toBe(9);
    state().undo();
    expect(state().marks[0]?.intensity).toBe(5);
    state().redo();
    expect(state().marks[0]?.intensity).toBe(9);
  });

  it("gives every mark an id never used before, also after undo", () => {
    state().markSpot(SPOT);
    state().markSpot(SPOT);
    state().undo();
    state().markSpot(SPOT);
    const ids = state().marks.map((m) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[1]).toBe(3);
  });

  it("marks a region once only", () => {
    state().markRegion({ region: "temporal", side: "left", regionName: "left temple" });
    state().markRegion({ region: "temporal", side: "left", regionName: "left temple" });
    expect(state().marks).toHaveLength(1);
  });

  it("keeps intensities between 0 and 10 whatever is asked", () => {
    state().markSpot({ ...SPOT, intensity: 99 });
    state().markSpot({ ...SPOT, intensity: Number.NaN });
    state().describeMark(2, { intensity: -4 });
    expect(state().marks.map((m) => m.intensity)).toEqual([10, 0]);
  });

  it("opens the muscle of a chosen point, flies there, and ignores unknown points", () => {
    state().selectPoint({ triggerPoint: "soleus-1", side: "left" });
    expect(state().selected).toEqual({ id: "soleus", side: "left" });
    expect(state().cameraWish?.kind).toBe("focus-point");
    state().selectPoint({ triggerPoint: "no-such-1", side: "left" });
    expect(state().selectedPoint?.triggerPoint).toBe("soleus-1");
  });

  it("counts camera wishes so that the same wish twice is two wishes", () => {
    state().askCamera({ kind: "view", view: "back" });
    const first = state().cameraWish?.serial ?? 0;
    state().askCamera({ kind: "view", view: "back" });
    expect(state().cameraWish?.serial).toBe(first + 1);
  });

  it("steps back from the topmost thing first", () => {
    state().selectPoint({ triggerPoint: "soleus-1", side: "left" });
    state().setSearch("calf");
    state().notify({ kind: "info", text: "hello" });
    state().stepBack();
    expect(state().notice).toBeNull();
    expect(state().search).toBe("calf");
    state().stepBack();
    expect(state().search).toBe("");
    state().stepBack();
    expect(state().selectedPoint).toBeNull();
    expect(state().selected?.id).toBe("soleus");
    state().stepBack();
    expect(state().selected).toBeNull();
  });

  it("tells nobody when nothing changed", () => {
    let told = 0;
    state().hoverStructure({ id: "soleus", side: "left" });
    store.subscribe((next, before) => {
      if (next.hovered !== before.hovered) told += 1;
    });
    state().hoverStructure({ id: "soleus", side: "left" });
    state().hoverStructure({ id: "soleus", side: "right" });
    expect(told).toBe(1);
  });

  it("keeps what was said of a pain when something else is said, as one step each", () => {
    state().markSpot(SPOT);
    state().describeMark(1, { quality: "burning" });
    state().describeMark(1, { depth: "deep" });
    state().describeMark(1, { depth: "deep" });
    expect(state().marks[0]).toMatchObject({ quality: "burning", depth: "deep", intensity: 5 });
    expect(state().markHistory.past).toHaveLength(3);
    state().describeMark(1, { quality: null });
    expect(state().marks[0]).toMatchObject({ quality: null, depth: "deep" });
  });

  it("puts areas in the place of the marks they grew from, and takes that back as one step", () => {
    const area = {
      kind: "area",
      strokes: [],
      area: 0.002,
      places: [{ name: "Temple", side: "left" }],
    } as const;
    state().markRegion({ region: "temporal", side: "left", regionName: "temple" });
    state().describeMark(1, { quality: "sharp", intensity: 8 });
    state().markSpot(SPOT);
    state().paintAreas({
      put: [
        { ...area, id: 1 },
        { ...area, id: null },
      ],
      drop: [2],
    });
    expect(state().marks.map(({ kind, id, intensity }) => [kind, id, intensity])).toEqual([
      ["area", 1, 8],
      ["area", 3, 5],
    ]);
    expect(state().marks[0]?.quality).toBe("sharp");
    state().undo();
    expect(state().marks.map(({ kind }) => kind)).toEqual(["region", "spot"]);
    const before = state().markHistory;
    state().paintAreas({ put: [], drop: [] });
    expect(state().markHistory).toBe(before);
  });

  it("takes the brush in hand over whole skin, puts it away on the first step back", () => {
    state().setPeel(3);
    state().setTapMode("erase");
    expect(state().peel).toBe(0);
    state().selectStructure({ id: "soleus", side: "left" });
    state().stepBack();
    expect(state().tapMode).toBe("mark");
    expect(state().selected?.id).toBe("soleus");
    state().setBrush(5);
    expect(state().brush).toBe(0.06);
    state().setBrush(Number.NaN);
    expect(state().brush).toBe(0.06);
  });

  it("keeps the peel inside its range", () => {
    state().setPeel(7);
    expect(state().peel).toBe(4);
    state().setPeel(Number.NaN);
    expect(state().peel).toBe(4);
  });
});
