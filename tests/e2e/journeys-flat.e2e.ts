import { expect, test } from "@playwright/test";
import { chromiumLaunchOptions } from "../support/browser.ts";
import { JOURNEYS, walk } from "./support/journeys.ts";

test.use({
  launchOptions: chromiumLaunchOptions(["--disable-3d-apis"]),
  viewport: { width: 390, height: 844 },
  hasTouch: true,
});

for (const journey of JOURNEYS) {
  test(`without 3D, by words: ${journey.name}`, async ({ page }) => {
    await page.goto("./");
    await page.waitForFunction(() => "knotmap" in window);
    await page.evaluate(() => window.knotmap.ready);
    await walk(page, journey, {
      async mark({ words, found }) {
        await page.getByRole("combobox", { name: "Search" }).fill(words);
        const option = page.getByRole("option", { name: found }).first();
        await expect(option).toBeVisible();
        await option.tap();
      },
      press: (target) => target.tap(),
    });
  });
}
