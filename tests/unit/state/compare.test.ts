import { beforeEach, describe, expect, it } from "vitest";
import { linkStateOf } from "../../../src/app/link-sync.ts";
import { decodeLink, encodeLink } from "../../../src/persistence/link-codec.ts";
import {
  type AppStore,
  COMPARED_LOOKS,
  createAppStore,
  drawnPatterns,
  type PointRef,
  selectPainIsShown,
} from "../../../src/state/index.ts";

const point = (n: number): PointRef => ({ triggerPoint: `soleus-${n}`, side: "right" });

describe("comparing patterns", () => {
  let store: AppStore;
  beforeEach(() => {
    store = createAppStore({ triggerPoint: () => undefined });
  });
  const state = () => store.getState();
  const letters = () =>
    state().compared.map((one) => `${COMPARED_LOOKS[one.place].letter}:${one.triggerPoint}`);

  it("gives places in order, and a point keeps its own while others go", () => {
    for (const n of [1, 2, 3]) state().compare(point(n));
    expect(letters()).toEqual(["A:soleus-1", "B:soleus-2", "C:soleus-3"]);
    state().removeCompared(point(2));
    expect(letters()).toEqual(["A:soleus-1", "C:soleus-3"]);
    state().compare(point(4));
    expect(letters()).toEqual(["A:soleus-1", "B:soleus-4", "C:soleus-3"]);
    state().clearCompared();
    expect(letters()).toEqual([]);
  });

  it("is not left pointing at what was taken away", () => {
    state().compare(point(1));
    state().compare(point(2));
    state().pointAt(point(2));
    state().removeCompared(point(2));
    expect(state().pointed).toBeNull();
    state().pointAt(point(3));
    state().removeCompared(point(1));
    expect(state().pointed).toEqual(point(3));
  });

  it("takes five, each once, and tells left from right", () => {
    state().compare(point(1));
    state().compare(point(1));
    expect(letters()).toHaveLength(1);
    state().compare({ ...point(1), side: "left" });
    for (const n of [2, 3, 4, 5]) state().compare(point(n));
    expect(letters()).toHaveLength(5);
    expect(state().compared.some((one) => one.triggerPoint === "soleus-5")).toBe(false);
  });

  it("goes into a named place only if that is free", () => {
    state().compare(point(1), 3);
    state().compare(point(2), 3);
    expect(letters()).toEqual(["D:soleus-1"]);
  });

  it("comes back from a link with every letter where it was", () => {
    state().compare(point(1), 4);
    state().compare({ ...point(2), side: "left" }, 1);
    const { state: link, problems } = decodeLink(encodeLink(linkStateOf(state())));
    expect(problems).toEqual([]);
    expect(link.compared).toEqual([
      { id: "soleus-2", side: "left", place: 1 },
      { id: "soleus-1", side: "right", place: 4 },
    ]);
    expect(decodeLink("#1&v=1.soleus-1.right~1.soleus-2.right").problems).toHaveLength(1);
    expect(decodeLink("#1&v=7.soleus-1.right").problems).toHaveLength(1);
  });

  it("counts as pain that is shown", () => {
    expect(selectPainIsShown(state())).toBe(false);
    state().compare(point(1));
    expect(selectPainIsShown(state())).toBe(true);
  });

  describe("what is drawn", () => {
    it("is one pattern alone while nothing is compared", () => {
      state().pointAt(point(1));
      expect(drawnPatterns(state())).toEqual({ compared: [], alone: point(1) });
    });

    it("lifts the one pointed at; the others step back", () => {
      state().compare(point(1));
      state().compare(point(2));
      state().pointAt(point(2));
      const { compared, alone } = drawnPatterns(state());
      expect(compared.map(({ stepsBack }) => stepsBack)).toEqual([true, false]);
      expect(alone).toBeNull();
    });

    it("shows another one in the place it would get, not yet added", () => {
      state().compare(point(1), 0);
      state().compare(point(2), 2);
      state().pointAt(point(3));
      const { compared } = drawnPatterns(state());
      expect(compared.map(({ place, added }) => [place, added])).toEqual([
        [0, true],
        [1, false],
        [2, true],
      ]);
    });

    it("shows a sixth as if alone", () => {
      for (const n of [1, 2, 3, 4, 5]) state().compare(point(n));
      state().pointAt(point(6));
      const { compared, alone } = drawnPatterns(state());
      expect(compared.every(({ stepsBack }) => stepsBack)).toBe(true);
      expect(alone).toEqual(point(6));
    });
  });
});
