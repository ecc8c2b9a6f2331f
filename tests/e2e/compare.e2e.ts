import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { loadEngine } from "../../src/cli/load-engine.ts";
import { COMPARE_PLACES, type ComparePlace } from "../../src/state/index.ts";
import { openBody, settle, watchConsole } from "./support/body-page.ts";
import { around, downToAcross, ofHue, type Spot, shareOf, strokeContrast } from "./support/hues.ts";
import { readPixels } from "./support/pixels.ts";

/** A part of the page around the body; the key and the tools lie over other parts of it. */
const CLIP = { x: 480, y: 90, width: 800, height: 700 };
/** Weight from which a place of the skin lies well inside a zone. */
const CORE = 240;
/** Of strokes against what lies between them, as drawn: thin strokes lose some to smoothing. */
const LEAST_CONTRAST = 2.8;
const TRAPEZIUS = { triggerPoint: "upper-trapezius-1", side: "right" } as const;
const NECK_STRAP = { triggerPoint: "sternocleidomastoid-sternal-2", side: "right" } as const;
const VIEW = "c=-1600.1480.350.0.1480.60";
const LINK = `#1&v=0.upper-trapezius-1.right~1.sternocleidomastoid-sternal-2.right&${VIEW}`;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Where the middle of a point's essential zone is seen, clear of other patterns' cores and letters. */
async function coreSpots(page: Page, of: { triggerPoint: string; side: "right" | "left" }) {
  const engine = await loadEngine();
  const zone = engine.zone(of.triggerPoint, of.side, "essential");
  if (!zone.ok) throw new Error(zone.problem);
  const { positions } = engine.body.skin;
  const core = Array.from(zone.value.vertices).filter(
    (_, i) => (zone.value.weights[i] ?? 0) >= CORE,
  );
  const spots = await page.evaluate(
    (places) =>
      places.map((one) => window.knotmap.project([one[0] ?? 0, one[1] ?? 0, one[2] ?? 0])),
    core.map((v) => [0, 1, 2].map((c) => positions[3 * v + c] ?? 0)),
  );
  const inClip = spots.filter(
    ({ x, y, visible }) =>
      visible &&
      x > CLIP.x + 9 &&
      y > CLIP.y + 9 &&
      x < CLIP.x + CLIP.width - 9 &&
      y < CLIP.y + CLIP.height - 9,
  );
  expect(inClip.length).toBeGreaterThan(20);
  return inClip;
}

/** What a place's hue and strokes look like at these spots. */
async function look(page: Page, place: ComparePlace, spots: readonly Spot[]) {
  const pixels = await readPixels(page, CLIP);
  const set = ofHue(pixels, place);
  const near = around(pixels, spots, 7);
  return {
    share: shareOf(set, near),
    downToAcross: downToAcross(set, pixels.width, near),
    contrast: strokeContrast(pixels, place, near),
  };
}

test("two patterns: each has its hue and its strokes, and goes without a trace", async ({
  page,
}) => {
  const calm = watchConsole(page);
  await openBody(page, LINK);
  await settle(page);
  const lines = await coreSpots(page, TRAPEZIUS);
  const dots = await coreSpots(page, NECK_STRAP);
  const key = page.getByRole("region", { name: "Side by side" });
  await expect(key.getByRole("listitem")).toHaveCount(2);

  const a = await look(page, 0, lines);
  const b = await look(page, 1, dots);
  expect(a.share).toBeGreaterThan(0.2);
  for (const one of [a, b]) expect(one.contrast).toBeGreaterThan(LEAST_CONTRAST);
  expect(a.share).toBeLessThan(0.75);
  expect(b.share).toBeGreaterThan(0.1);
  expect(b.share).toBeLessThan(0.75);
  expect(a.downToAcross).toBeGreaterThan(2);
  expect(b.downToAcross).toBeGreaterThan(0.5);
  expect(b.downToAcross).toBeLessThan(1.6);
  expect((await page.evaluate(() => window.knotmap.stats())).drawCalls).toBeLessThanOrEqual(20);

  await key.getByRole("button", { name: /^Stop comparing Neck strap/ }).click();
  await settle(page);
  await page.mouse.move(700, 20);
  expect((await look(page, 1, dots)).share).toBeLessThan(0.01);
  expect((await look(page, 0, lines)).share).toBeGreaterThan(0.2);
  await page.evaluate(() => window.knotmap.compare([]));
  await settle(page);
  expect((await look(page, 0, lines)).share).toBeLessThan(0.02);
  calm();
});

for (const peel of [1, 2, 4]) {
  test(`both patterns are seen on layer ${peel}, and go without a trace`, async ({ page }) => {
    await openBody(page, `${LINK}&l=${100 * peel}`);
    await settle(page);
    const lines = await coreSpots(page, TRAPEZIUS);
    const dots = await coreSpots(page, NECK_STRAP);
    const [a, b] = [await look(page, 0, lines), await look(page, 1, dots)];
    for (const one of [a, b]) expect(one.contrast).toBeGreaterThan(LEAST_CONTRAST);
    expect(a.share).toBeGreaterThan(0.15);
    expect(b.share).toBeGreaterThan(0.08);
    await page.evaluate(() => window.knotmap.compare([]));
    await settle(page);
    expect((await look(page, 1, dots)).share).toBeLessThan(0.01);
  });
}

for (const peel of [0, 1]) {
  test(`every place of a comparison stands out on layer ${peel}`, async ({ page }) => {
    await openBody(page, `#1&${VIEW}&l=${100 * peel}&v=0.upper-trapezius-1.right`);
    await settle(page);
    const spots = await coreSpots(page, TRAPEZIUS);
    for (const place of COMPARE_PLACES) {
      await page.evaluate(
        (fragment) => {
          location.hash = fragment;
        },
        `#1&${VIEW}&l=${100 * peel}&v=${place}.upper-trapezius-1.right`,
      );
      await settle(page);
      const seen = await look(page, place, spots);
      expect(seen.share, `place ${place}`).toBeGreaterThan(0.06);
      expect(seen.contrast, `place ${place}`).toBeGreaterThan(LEAST_CONTRAST);
    }
  });
}

test("the muscle one looks at does not cover the pattern over it", async ({ page }) => {
  const link = "#1&v=0.temporalis-1.right~1.upper-trapezius-1.right&p=upper-trapezius-1.right";
  await openBody(page, `${link}&${VIEW}`);
  await settle(page);
  const { body } = await loadEngine();
  const muscle = body.structures.findIndex(
    ({ id, side }) => id === "upper-trapezius" && side === "right",
  );
  const own: [number, number, number][] = [];
  body.muscles.structure.forEach((structure, v) => {
    const [x = 0, y = 0, z = 0] = body.muscles.positions.subarray(3 * v, 3 * v + 3);
    if (structure === muscle && v % 3 === 0) own.push([x, y, z]);
  });
  const over = await page.evaluate(
    (places) => places.map((place) => window.knotmap.project(place)),
    own,
  );
  const spots = await coreSpots(page, TRAPEZIUS);
  const covered = spots.filter((spot) =>
    over.some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < 5),
  );
  expect(covered.length).toBeGreaterThan(12);
  expect((await look(page, 1, covered)).share).toBeGreaterThan(0.1);
});

test("rows put patterns side by side; pointing lifts one; letters stay", async ({ page }) => {
  await openBody(page);
  await page.evaluate(() =>
    window.knotmap.mark({ pains: [{ at: { mix: [["temple-middle", "right", 1]] } }] }),
  );
  const list = page.getByRole("list", { name: "Likely knots" });
  const switches = list.getByRole("button", { name: /^Compare / });
  await switches.nth(0).click();
  await switches.nth(1).focus();
  await page.keyboard.press("Space");
  await switches.nth(2).click();
  await expect(switches.nth(1)).toHaveAttribute("aria-pressed", "true");
  const places = () =>
    page.evaluate(() => window.knotmap.state().compared.map(({ place }) => place));
  expect(await places()).toEqual([0, 1, 2]);
  const key = page.getByRole("region", { name: "Side by side" });
  await expect(key.getByRole("listitem")).toHaveCount(3);
  await switches.nth(1).click();
  expect(await places()).toEqual([0, 2]);
  await settle(page);

  const letters = page.locator("[class*=badge_], [class*=_badge]").filter({ hasText: /^[A-E]$/ });
  await expect(letters.first()).toBeVisible();
  await key.getByRole("listitem").first().hover();
  await expect(letters.filter({ hasText: "C" }).first()).toHaveAttribute("data-back", "true");
  await expect(letters.filter({ hasText: "A" }).first()).toHaveAttribute("data-back", "false");

  await expect.poll(() => page.url()).toContain("v=0.");
  await page.reload();
  await page.waitForFunction(() => "knotmap" in window);
  expect(await places()).toEqual([0, 2]);
  await page.getByRole("button", { name: "Clear comparison" }).click();
  expect(await places()).toEqual([]);
});

test("every pattern that reaches a mark is listed, likely or not", async ({ page }) => {
  await openBody(page);
  await page.evaluate(() =>
    window.knotmap.mark({ pains: [{ at: { mix: [["temple-middle", "right", 1]] } }] }),
  );
  const opener = page.getByRole("button", { name: /Show every pattern that reaches here/ }).first();
  await opener.click();
  const section = page.getByRole("region", { name: /^Every pattern that reaches/ });
  await expect(section.getByRole("heading", { level: 2 })).toBeFocused();
  const engine = await loadEngine();
  const found = engine.reaching({ at: { mix: [["temple-middle", "right", 1]] } });
  if (!found.ok) throw new Error(found.problem);
  const essential = section.getByRole("list", { name: "Most people with the knot feel it here" });
  const wanted = found.value.filter(({ kind }) => kind === "essential").length;
  const more = section.getByRole("button", { name: /^Show \d+ more$/ });
  while ((await more.count()) > 0) await more.first().click();
  await expect(essential.getByRole("listitem")).toHaveCount(wanted);
  await expect(section.getByRole("listitem")).toHaveCount(found.value.length);
  await essential
    .getByRole("button", { name: /^Compare / })
    .first()
    .click();
  expect(await page.evaluate(() => window.knotmap.state().compared.length)).toBe(1);
  await section.getByRole("button", { name: "Close the list of patterns" }).click();
  await expect(section).toBeHidden();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${viewport.width} wide, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      test("key and list pass the accessibility checker", async ({ page }) => {
        await openBody(page, LINK);
        await page.evaluate(() =>
          window.knotmap.mark({ pains: [{ at: { mix: [["temple-middle", "right", 1]] } }] }),
        );
        await page
          .getByRole("button", { name: /Show every pattern that reaches here/ })
          .first()
          .click();
        await expect(page.getByRole("region", { name: /^Every pattern/ })).toBeVisible();
        await expect(page.getByRole("region", { name: "Side by side" })).toBeVisible();
        await page.waitForTimeout(400);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`)).toEqual(
          [],
        );
      });
    });
  }
}
