import { expect, type Page, test } from "@playwright/test";
import type { PointSpec } from "../../src/core/geometry/point-spec.ts";
import { openBody, results, settle, turnTo, watchConsole } from "./support/body-page.ts";
import { dragAlong, paintedAreas, placesOnPage } from "./support/brush.ts";
import { changedPixels, readPixels } from "./support/pixels.ts";

/** From the angle of the neck along the slope of the right shoulder, seen from behind. */
const SLOPE: readonly PointSpec[] = [0.75, 0.55, 0.35].map((share) => ({
  mix: [
    ["c7-spinous-process", "midline", share],
    ["acromion", "right", 1 - share],
  ],
  offsetMm: [0, -10, 0],
  toward: "posterior",
}));

async function brush(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Paint an area" }).first().click();
  await expect(page.getByRole("group", { name: "Brush" })).toBeVisible();
  await settle(page);
}

const marksList = (page: Page) => page.getByRole("list", { name: "Your marks" });

test("a painted area is drawn, named, measured, ranked, undone, erased and mirrored", async ({
  page,
}) => {
  const calm = watchConsole(page);
  await openBody(page);
  await turnTo(page, "back");
  await brush(page);
  const clip = { x: 420, y: 90, width: 860, height: 560 };
  const before = await readPixels(page, clip);
  await dragAlong(page, SLOPE);
  await page.mouse.move(700, 20);
  await settle(page);

  const row = marksList(page).getByRole("listitem");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("cm²");
  await expect(row).toContainText("right");
  const [area = 0] = await paintedAreas(page);
  // Ten centimetres long and three wide, more or less.
  expect(area).toBeGreaterThan(0.0015);
  expect(area).toBeLessThan(0.006);
  expect((await results(page)).results[0]?.side).toBe("right");

  // Ink is where the stroke went. The body greys as a whole, so only strong changes count.
  const after = await readPixels(page, clip);
  const path = await placesOnPage(page, SLOPE);
  let inked = 0;
  changedPixels(before, after, 110).forEach((changed, i) => {
    if (changed === 0) return;
    inked += 1;
    const [x, y] = [clip.x + (i % clip.width), clip.y + Math.floor(i / clip.width)];
    const near = Math.min(...path.map((p) => Math.hypot(p.x - x, p.y - y)));
    if (near > 60) throw new Error(`ink far from the stroke, at ${x}, ${y}`);
  });
  expect(inked).toBeGreaterThan(150);

  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(marksList(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Redo" }).first().click();
  await expect(row).toHaveCount(1);

  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await dragAlong(page, SLOPE.slice(0, 2));
  const [less = 1] = await paintedAreas(page);
  expect(less).toBeLessThan(0.75 * area);
  await page.getByRole("button", { name: "Done" }).click();

  await row.getByRole("button", { name: /How strong/ }).click();
  await row.getByRole("button", { name: "Burning" }).click();
  await row.getByRole("button", { name: "Deep inside" }).click();
  await expect(row).toContainText("Burning · Deep inside");
  await row.getByRole("button", { name: /^Mirror/ }).click();
  await expect(marksList(page).getByRole("listitem")).toHaveCount(2);
  await expect(marksList(page).getByRole("listitem").nth(1)).toContainText("left");
  const areas = await paintedAreas(page);
  expect(areas[1]).toBeCloseTo(areas[0] ?? 0, 4);
  const sides = new Set((await results(page)).results.slice(0, 4).map((one) => one.side));
  expect(sides).toEqual(new Set(["left", "right"]));
  calm();
});

test("with the brush a drag beside the body turns it, and Esc puts the brush away", async ({
  page,
}) => {
  await openBody(page);
  await brush(page);
  const camera = () => page.evaluate(() => window.knotmap.state().camera?.position ?? []);
  const before = await camera();
  await page.mouse.move(1240, 300);
  await page.mouse.down();
  await page.mouse.move(1120, 300, { steps: 5 });
  await page.mouse.up();
  await settle(page);
  expect(await camera()).not.toEqual(before);
  expect(await paintedAreas(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: "Brush" })).toHaveCount(0);
  expect(await page.evaluate(() => window.knotmap.state().tapMode)).toBe("mark");
});

test("strokes apart are two areas, a stroke that joins them makes them one", async ({ page }) => {
  await openBody(page);
  await turnTo(page, "back");
  await brush(page);
  const [first, middle, last] = SLOPE;
  if (!first || !middle || !last) throw new Error("the slope has three places");
  await dragAlong(page, [first]);
  await dragAlong(page, [last]);
  expect(await paintedAreas(page)).toHaveLength(2);
  await dragAlong(page, [first, middle, last]);
  expect(await paintedAreas(page)).toHaveLength(1);
  await page.keyboard.press("Control+z");
  expect(await paintedAreas(page)).toHaveLength(2);
});

test("a painted area comes back with the link", async ({ page, context }) => {
  await openBody(page);
  await turnTo(page, "back");
  await brush(page);
  await dragAlong(page, SLOPE);
  await page.getByRole("button", { name: "Done" }).click();
  await expect.poll(() => page.url()).toContain("m=a-");
  const [area = 0] = await paintedAreas(page);
  const again = await context.newPage();
  await openBody(again, page.url().slice(page.url().indexOf("#")));
  await expect(marksList(again).getByRole("listitem")).toHaveCount(1);
  const [back = 0] = await paintedAreas(again);
  expect(Math.abs(back - area)).toBeLessThan(0.1 * area);
  expect((await results(again)).results[0]?.muscle).toBe((await results(page)).results[0]?.muscle);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("one finger paints, two fingers turn and leave no mark", async ({ page }) => {
    await openBody(page);
    await turnTo(page, "back");
    await brush(page);
    const path = await placesOnPage(page, SLOPE);
    const [first, middle, last] = path;
    if (!first || !middle || !last) throw new Error("the slope has three places");
    const client = await page.context().newCDPSession(page);
    const touch = (
      type: "touchStart" | "touchMove" | "touchEnd",
      touchPoints: readonly { x: number; y: number }[],
    ) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: touchPoints.map(({ x, y }, id) => ({ x, y, id })),
      });
    await touch("touchStart", [first]);
    await touch("touchMove", [middle]);
    await touch("touchMove", [last]);
    await touch("touchEnd", []);
    await expect.poll(() => paintedAreas(page)).toHaveLength(1);
    await settle(page);

    const camera = () => page.evaluate(() => window.knotmap.state().camera?.position ?? []);
    const before = await camera();
    const two = (x: number) => [
      { x: first.x + x, y: first.y },
      { x: first.x + x + 60, y: first.y + 20 },
    ];
    await touch("touchStart", two(0).slice(0, 1));
    await touch("touchStart", two(0));
    await touch("touchMove", two(25));
    await touch("touchMove", two(50));
    await touch("touchEnd", []);
    await settle(page);
    expect(await paintedAreas(page)).toHaveLength(1);
    expect(await camera()).not.toEqual(before);
  });
});
