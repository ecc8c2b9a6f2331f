import { expect, type Page, test } from "@playwright/test";
import { openBody, openList, settle, watchConsole } from "./support/body-page.ts";
import { changedPixels, inkShare, readPixels } from "./support/pixels.ts";

const CANVAS_CLIP = { x: 480, y: 70, width: 840, height: 740 };

/** Boxes of the names beside the body, as the page lays them out. */
function labelBoxes(page: Page) {
  return page.locator("#body [data-side]").evaluateAll((boxes) =>
    boxes.map((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return { name: box.textContent ?? "", left, right, top, bottom };
    }),
  );
}

test("Explode moves the body apart, the link carries it, and all of it goes back", async ({
  page,
}) => {
  const calm = watchConsole(page);
  await openBody(page);
  await page.evaluate(() => window.knotmap.layers({ peel: 1, explore: true }));
  await settle(page);
  const together = await readPixels(page, CANVAS_CLIP);
  await page.getByRole("button", { name: "Explode" }).click();
  await expect(page.getByRole("slider", { name: "How far apart" })).toHaveValue("1");
  await settle(page);
  const apart = await readPixels(page, CANVAS_CLIP);
  const changed = changedPixels(together, apart);
  expect(changed.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(20_000);
  expect((await page.evaluate(() => window.knotmap.stats())).drawCalls).toBeLessThanOrEqual(20);

  // The link carries it.
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => location.hash)).toContain("a=100");

  await page.getByRole("button", { name: "Explode" }).click();
  await settle(page);
  const back = await readPixels(page, CANVAS_CLIP);
  const left = changedPixels(together, back).reduce((sum, one) => sum + one, 0);
  expect(left / (CANVAS_CLIP.width * CANVAS_CLIP.height)).toBeLessThan(0.005);
  calm();
});

test("labels stand beside the body, apart from each other and from the controls", async ({
  page,
}) => {
  const calm = watchConsole(page);
  await openBody(page, "#1&l=100");
  await page.getByRole("button", { name: "Labels" }).click();
  await expect(page.locator("#body [data-side]").first()).toBeAttached();
  await settle(page);
  for (const view of ["front", "back", "right"] as const) {
    await page.evaluate((name) => window.knotmap.view(name), view);
    await settle(page);
    const boxes = await labelBoxes(page);
    expect(boxes.length, view).toBeGreaterThan(5);
    expect(new Set(boxes.map(({ name }) => name)).size).toBe(boxes.length);
    const column = await page.locator("#conversation").boundingBox();
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
      for (const b of boxes.slice(i + 1)) {
        const over = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(over, `${a.name} over ${b.name}`).toBe(false);
      }
    }
  }
  // Names for the eye only: the tree is the list.
  await expect(page.locator("#body [aria-hidden='true'] [data-side]").first()).toBeAttached();
  await page.getByRole("button", { name: "Labels" }).click();
  await expect(page.locator("#body [data-side]")).toHaveCount(0);
  calm();
});

test("the first picture needs the skin alone; a tap before the rest waits and is then answered", async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const rest = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/models\/(muscles|bones|shade|zones)\..*\.bin$/, async (route) => {
    await rest;
    await route.continue();
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await page.waitForFunction(
    () => performance.getEntriesByName("knotmap-first-picture").length > 0,
  );
  await expect
    .poll(async () => inkShare(await readPixels(page, CANVAS_CLIP)))
    .toBeGreaterThan(0.05);
  expect(await page.evaluate(() => "knotmap" in window)).toBe(false);

  // The front of the right shoulder.
  await page.mouse.click(825, 235);
  await expect(page.getByRole("button", { name: "Clear all" })).toBeVisible();
  await expect(page.getByText(/on their way|moment/i).first()).toBeVisible();
  await expect(page.getByRole("list", { name: "Likely knots" })).toBeHidden();

  release();
  await openList(page);
  await page.waitForFunction(() => "knotmap" in window);
  expect(await page.evaluate(() => window.knotmap.state().marks.length)).toBe(1);
});
