import { expect, test } from "@playwright/test";
import type { ComparePlace } from "../../src/state/index.ts";
import { chromiumLaunchOptions } from "../support/browser.ts";
import { results } from "./support/body-page.ts";
import { paintedAreas } from "./support/brush.ts";
import { ofHue } from "./support/hues.ts";
import { readPixels } from "./support/pixels.ts";

test.use({ launchOptions: chromiumLaunchOptions(["--disable-3d-apis"]) });

test("without WebGL lists, search, marking by area and pages all work", async ({ page }) => {
  await page.goto("./");
  await page.waitForFunction(() => "knotmap" in window);
  await page.evaluate(() => window.knotmap.ready);
  await expect(page.getByText(/does not show 3D/i).first()).toBeVisible();

  await page.evaluate(() =>
    window.knotmap.mark({ pains: [{ region: "heel-plantar", side: "right" }] }),
  );
  const list = page.getByRole("list", { name: "Likely knots" });
  await expect(list.getByRole("listitem").first()).toBeVisible();
  expect((await results(page)).results.some((one) => one.muscle === "soleus")).toBe(true);

  const search = page.getByRole("combobox", { name: "Search" });
  await search.fill("soleus");
  await page
    .getByRole("option", { name: /deep calf muscle/i })
    .first()
    .click();
  const details = page.getByRole("region", { name: "Muscle details" });
  await expect(details.getByRole("heading", { name: "Release it" })).toBeVisible();
});

test("the brush paints on the flat map", async ({ page }) => {
  await page.goto("./");
  await page.waitForFunction(() => "knotmap" in window);
  await page.evaluate(() => window.knotmap.ready);
  await page.getByRole("button", { name: "Paint an area" }).click();
  const back = page.getByRole("img", { name: "Back of the body" });
  const box = await back.boundingBox();
  if (!box) throw new Error("the flat map is not there");
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.5, 0.4));
  await page.mouse.down();
  await page.mouse.move(...at(0.56, 0.43), { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => paintedAreas(page)).toHaveLength(1);
  await expect(page.getByRole("list", { name: "Your marks" }).getByRole("listitem")).toContainText(
    "cm²",
  );
  expect((await results(page)).results.length).toBeGreaterThan(5);
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await page.mouse.move(...at(0.48, 0.39));
  await page.mouse.down();
  await page.mouse.move(...at(0.58, 0.44), { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await paintedAreas(page))[0] ?? 0).toBeLessThan(0.002);
});

test("without WebGL several patterns lie side by side on the flat map", async ({ page }) => {
  await page.goto("./");
  await page.waitForFunction(() => "knotmap" in window);
  await page.evaluate(() => window.knotmap.ready);
  const front = page.getByRole("img", { name: "Front of the body" });
  const hues = async (place: ComparePlace) => {
    const box = await front.boundingBox();
    if (!box) throw new Error("the flat map is not there");
    const pixels = await readPixels(page, box);
    return ofHue(pixels, place).reduce((sum, one) => sum + one, 0);
  };
  await expect(front).toBeVisible();
  const before = [await hues(1), await hues(3)];
  await page.evaluate(() =>
    window.knotmap.compare([
      { triggerPoint: "rectus-femoris-1", side: "right" },
      { triggerPoint: "infraspinatus-1", side: "right" },
      { triggerPoint: "rectus-abdominis-1", side: "right" },
      { triggerPoint: "tibialis-anterior-1", side: "right" },
    ]),
  );
  await expect.poll(() => hues(1)).toBeGreaterThan((before[0] ?? 0) + 60);
  expect(await hues(3)).toBeGreaterThan((before[1] ?? 0) + 20);
  await expect(page.getByRole("region", { name: "Side by side" })).toBeVisible();
});
