import { expect, type Page } from "@playwright/test";
import type { PointSpec } from "../../../src/core/geometry/point-spec.ts";

/** Where places of the body are on the page; all must be in view. */
export async function placesOnPage(
  page: Page,
  points: readonly PointSpec[],
): Promise<readonly { x: number; y: number }[]> {
  const places = await page.evaluate(
    (specs) => specs.map((spec) => window.knotmap.project(spec)),
    points,
  );
  for (const place of places) expect(place.visible, "the path must be in view").toBe(true);
  return places;
}

/** Leads the mouse, button down, along places of the body. */
export async function dragAlong(page: Page, points: readonly PointSpec[]): Promise<void> {
  const [first, ...rest] = await placesOnPage(page, points);
  if (!first) throw new Error("dragAlong: no places");
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
}

/** Square metres of each painted area, in the order of the marks. */
export function paintedAreas(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    window.knotmap.state().marks.flatMap((mark) => (mark.kind === "area" ? [mark.area] : [])),
  );
}
