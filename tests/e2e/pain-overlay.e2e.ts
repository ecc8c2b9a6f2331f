import { expect, test } from "@playwright/test";
import { loadEngine } from "../../src/cli/load-engine.ts";
import { openBody, openList, settle, turnTo } from "./support/body-page.ts";
import { changedPixels, readPixels } from "./support/pixels.ts";

/** A part of the page that holds only the body: between the column and the tools on the right. */
const CLIP = { x: 420, y: 90, width: 900, height: 740 };
/** Weight from which a zone is drawn as solid. */
const CORE = 200;
/** How far the ink of a mark reaches from its middle: its radius and the width of its ring. Metres. */
const INK = 0.024;
/** Pixels around zone vertices within which change is expected: rim, ring, band and smoothing. */
const REACH = 40;

/** The four everyday places, the view that shows them, and muscles one of which comes first. */
const PLACES = [
  { landmark: "temple-middle", view: "right", first: ["upper-trapezius", "temporalis"] },
  {
    landmark: "buttock-centre",
    view: "back",
    first: ["piriformis", "gluteus-maximus", "gluteus-medius", "iliocostalis-lumborum"],
  },
  { landmark: "calf-upper-middle", view: "back", first: ["soleus"] },
  { landmark: "achilles-middle", view: "back", first: ["soleus"] },
] as const;

for (const { landmark, view, first: expected } of PLACES) {
  test(`${landmark}: the pattern is drawn where its zones lie, and only there`, async ({
    page,
  }) => {
    const engine = await loadEngine();
    await openBody(page);
    await turnTo(page, view);
    await page.evaluate((id) => {
      window.knotmap.mark({ pains: [{ at: { mix: [[id, "right", 1]] } }] });
    }, landmark);
    const list = await openList(page);
    await page.mouse.move(700, 20);
    await settle(page);
    const before = await readPixels(page, CLIP);

    const first = await page.evaluate(() => window.knotmap.results().results[0]);
    expect(expected).toContain(first?.muscle);
    await list.getByRole("listitem").first().hover();
    await settle(page);
    const after = await readPixels(page, CLIP);
    const changed = changedPixels(before, after);

    const { positions } = engine.body.skin;
    const place = (vertex: number) => [0, 1, 2].map((c) => positions[3 * vertex + c] ?? 0);
    const id = first?.triggerPoint ?? "";
    const mark = engine.resolve({ mix: [[landmark, "right", 1]] });
    if (!mark.ok) throw new Error(mark.problem);
    const core: number[][] = [];
    const anywhere: number[][] = [];
    for (const kind of ["essential", "spillover"] as const) {
      const zone = engine.zone(id, "right", kind);
      if (!zone.ok) throw new Error(zone.problem);
      zone.value.vertices.forEach((vertex, i) => {
        anywhere.push(place(vertex));
        const isCore = kind === "essential" && (zone.value.weights[i] ?? 0) >= CORE;
        // The person's own mark is inked over the pattern: its strokes look the same before and after.
        if (isCore && Math.hypot(...place(vertex).map((x, c) => x - (mark.value[c] ?? 0))) > INK) {
          core.push(place(vertex));
        }
      });
    }
    const point = engine.point(id, "right");
    if (!point.ok) throw new Error(point.problem);
    const { bandModel, skinModel } = point.value;
    for (let i = 0; i < bandModel.length; i += 3) anywhere.push([...bandModel.subarray(i, i + 3)]);
    anywhere.push([...skinModel]);

    const project = (points: number[][]) =>
      page.evaluate(
        (all) => all.map((one) => window.knotmap.project([one[0] ?? 0, one[1] ?? 0, one[2] ?? 0])),
        points,
      );
    const pixel = (at: { x: number; y: number }) =>
      Math.round(at.y - CLIP.y) * before.width + Math.round(at.x - CLIP.x);

    const seen = (await project(core)).filter((at) => at.visible);
    expect(seen.length).toBeGreaterThan(15);
    const painted = seen.filter((at) => changed[pixel(at)] === 1);
    expect(painted.length / seen.length).toBeGreaterThan(0.85);

    const near = new Uint8Array(changed.length);
    // The muscle itself shows through the skin, so its whole outline may change as well.
    const shown = engine.body.structures.findIndex(
      (one) => one.id === first?.muscle && one.side === "right",
    );
    const { muscles } = engine.body;
    muscles.structure.forEach((structure, v) => {
      if (structure === shown && v % 5 === 0) {
        anywhere.push([...muscles.positions.subarray(3 * v, 3 * v + 3)]);
      }
    });
    for (const at of await project(anywhere)) {
      const cx = Math.round(at.x - CLIP.x);
      const cy = Math.round(at.y - CLIP.y);
      for (let y = Math.max(0, cy - REACH); y <= Math.min(before.height - 1, cy + REACH); y++) {
        const from = y * before.width;
        near.fill(1, from + Math.max(0, cx - REACH), from + Math.min(before.width, cx + REACH + 1));
      }
    }
    let elsewhere = 0;
    changed.forEach((one, i) => {
      if (one === 1 && near[i] === 0) elsewhere += 1;
    });
    expect(elsewhere).toBeLessThan(40);
    expect(near.reduce((sum, one) => sum + one, 0) / near.length).toBeLessThan(0.5);
  });
}
