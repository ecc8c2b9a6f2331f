import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openBody, passSafety, watchConsole } from "./support/body-page.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the checker has to say about the page as it stands; nothing, in a healthy app. */
async function complaints(page: Page, state: string): Promise<string[]> {
  // Fades must be over: half-transparent text has no contrast of its own.
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${state}: ${id} at ${nodes[0]?.target.join(" ")}`);
}

const SIZES = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  { name: "phone", viewport: { width: 390, height: 844 } },
] as const;

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, viewport } of SIZES) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      test("every state passes the accessibility checker", async ({ page }) => {
        const found: string[] = [];
        await openBody(page);
        found.push(...(await complaints(page, "start")));
        const search = page.getByRole("combobox", { name: "Search" });
        await search.fill("heel");
        found.push(...(await complaints(page, "search")));
        const areas = page.getByRole("group", { name: "Mark where it hurts" });
        await areas.getByRole("option").first().click();
        const list = page.getByRole("list", { name: "Likely knots" });
        await expect(list.getByRole("listitem").first()).toBeVisible();
        found.push(...(await complaints(page, "marks")));
        await page.getByRole("button", { name: /Answer the safety questions/ }).click();
        found.push(...(await complaints(page, "questions")));
        const line = page.getByRole("checkbox").first();
        await line.check();
        await page
          .getByRole("button", { name: /^Why this is asked/ })
          .first()
          .click();
        await expect(page.getByRole("alert")).toBeVisible();
        found.push(...(await complaints(page, "alarm")));
        await page.getByRole("button", { name: "Go on" }).click();
        await expect(page.getByRole("alert")).toContainText("You were asked");
        found.push(...(await complaints(page, "emergency")));
        await page.getByRole("button", { name: /Change this answer/ }).click();
        await expect(page.getByRole("alert")).toBeHidden();
        await list.getByRole("button").first().click();
        const details = page.getByRole("region", { name: "Muscle details" });
        await expect(details).toBeVisible();
        await passSafety(details);
        await expect(details.getByText(/seconds/).first()).toBeVisible();
        await details.getByRole("button", { name: "Sources" }).click();
        found.push(...(await complaints(page, "details")));
        await details.getByText("Your answers", { exact: true }).click();
        await details.getByRole("checkbox", { name: /Remember my health/ }).check();
        await expect(details.getByText(/are kept on this device/)).toBeVisible();
        found.push(...(await complaints(page, "answers")));
        await details
          .getByRole("button", { name: /Who says so/ })
          .first()
          .click();
        found.push(...(await complaints(page, "claim")));
        await page.keyboard.press("Escape");
        await details.getByRole("button", { name: "Close muscle details" }).click();
        await page.getByRole("tab", { name: "Body structures" }).click();
        await expect(page.getByRole("treegrid", { name: "Body structures" })).toBeVisible();
        found.push(...(await complaints(page, "tree")));
        await page.getByRole("button", { name: "Learn" }).click();
        const learn = page.getByRole("dialog", { name: "Learn" });
        const pages = learn.getByRole("navigation", { name: "Pages to read" });
        await expect(pages.getByRole("button").first()).toBeVisible();
        found.push(...(await complaints(page, "contents")));
        await pages.getByRole("button").first().click();
        await expect(learn.getByRole("article")).toBeVisible();
        found.push(...(await complaints(page, "lesson")));
        await learn.getByRole("button", { name: "Close" }).click();
        await page.getByRole("button", { name: "Help" }).click();
        await expect(page.getByRole("dialog")).toBeVisible();
        found.push(...(await complaints(page, "help")));
        expect(found).toEqual([]);
      });
    });
  }
}

test("by keyboard alone: search an area, open a knot, step back", async ({ page }) => {
  const calm = watchConsole(page);
  await openBody(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  await page.keyboard.type("heel");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const first = page.getByRole("list", { name: "Likely knots" }).getByRole("button").first();
  await expect(first).toBeVisible();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    if (await first.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  const details = page.getByRole("region", { name: "Muscle details" });
  await expect(details).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(details).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("list", { name: "Likely knots" })).toBeHidden();
  calm();
});

test("with the mouse the tree unfolds, opens a muscle and keeps step with the body", async ({
  page,
}) => {
  const calm = watchConsole(page);
  await openBody(page);
  await page.getByRole("tab", { name: "Body structures" }).click();
  const tree = page.getByRole("treegrid", { name: "Body structures" });
  await tree.getByRole("row", { name: "Lower leg" }).click();
  const soleus = tree.getByRole("row", { name: "Deep calf muscle" });
  await soleus.click();
  const details = page.getByRole("region", { name: "Muscle details" });
  await expect(details.getByRole("heading", { name: /soleus/i })).toBeVisible();
  await expect(soleus).toHaveAttribute("aria-selected", "true");
  await tree.getByRole("row", { name: "Head & neck" }).click();
  await expect(tree.getByRole("row", { name: "Head & neck" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await expect(soleus).toHaveAttribute("aria-selected", "true");
  calm();
});

test("an area can be marked from the list, its strength set, and all of it undone", async ({
  page,
}) => {
  await openBody(page);
  await page.getByRole("button", { name: "Pick an area from a list" }).click();
  const dialog = page.getByRole("dialog", { name: "Add an area that hurts" });
  await dialog.getByRole("radio", { name: "Left" }).check({ force: true });
  await dialog.getByRole("button", { name: "Temple" }).click();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: /5 of 10/ }).click();
  const strength = page.getByRole("slider", { name: /How strong is it: Temple, left/ });
  await strength.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const marks = () => page.evaluate(() => window.knotmap.state().marks);
  expect(await marks()).toMatchObject([{ region: "temporal", side: "left", intensity: 7 }]);
  await page.getByRole("button", { name: "Clear all" }).click();
  expect(await marks()).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await marks()).toHaveLength(1);
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing runs out of the window", async ({ page }) => {
    await openBody(page);
    await page.evaluate(() =>
      window.knotmap.mark({ pains: [{ region: "heel-plantar", side: "right" }] }),
    );
    await page.getByRole("list", { name: "Likely knots" }).getByRole("button").first().click();
    await expect(page.getByRole("region", { name: "Muscle details" })).toBeVisible();
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
  });
});
