import { expect, test } from "@playwright/test";
import { chromiumLaunchOptions } from "../support/browser.ts";
import { results } from "./support/body-page.ts";

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
