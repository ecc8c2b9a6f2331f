import { expect, test } from "@playwright/test";
import { clickBody, openBody, turnTo, watchConsole } from "./support/body-page.ts";
import { JOURNEYS, tabTo, walk } from "./support/journeys.ts";

for (const journey of JOURNEYS) {
  test(`with a mouse: ${journey.name}`, async ({ page }) => {
    const calm = watchConsole(page);
    await openBody(page);
    await walk(page, journey, {
      async mark({ view, at }) {
        await turnTo(page, view);
        await clickBody(page, at);
      },
      press: (target) => target.click(),
    });
    calm();
  });

  test(`by keys alone: ${journey.name}`, async ({ page }) => {
    // The mouse is dead: whatever it is used for does nothing.
    await page.addInitScript({
      content: `for (const kind of ["pointerdown", "mousedown"])
        addEventListener(kind, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);`,
    });
    await openBody(page);
    const press = async (target: Parameters<typeof tabTo>[1]) => {
      await tabTo(page, target);
      const box = (await target.getAttribute("type")) === "checkbox";
      await page.keyboard.press(box ? "Space" : "Enter");
    };
    await walk(page, journey, {
      async mark({ words, area }) {
        await press(page.getByRole("button", { name: "Pick an area from a list" }));
        const dialog = page.getByRole("dialog");
        await expect(dialog).toBeVisible();
        await tabTo(page, dialog.getByRole("searchbox", { name: "Find an area" }));
        await page.keyboard.type(words);
        await press(dialog.getByRole("button", { name: area }).first());
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
      },
      press,
    });
  });
}

test("by keys alone, through the tree", async ({ page }) => {
  await openBody(page);
  await page.getByRole("tab", { name: "Body structures" }).focus();
  await page.keyboard.press("Enter");
  const tree = page.getByRole("treegrid", { name: "Body structures" });
  await expect(tree).toBeVisible();
  await tree.getByRole("row").first().focus();
  let reached = false;
  for (let i = 0; i < 200 && !reached; i++) {
    const focused = page.locator(":focus");
    const label = (await focused.textContent()) ?? "";
    if (/soleus/i.test(label)) {
      reached = true;
      break;
    }
    const folded = (await focused.getAttribute("aria-expanded")) === "false";
    if (folded && /lower leg/i.test(label)) {
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("ArrowDown");
  }
  expect(reached, "the soleus can be reached with the arrow keys").toBe(true);
  await page.keyboard.press("Enter");
  const details = page.getByRole("region", { name: "Muscle details" });
  await expect(details.getByRole("heading", { name: /soleus/i }).first()).toBeVisible();
  await expect(details.getByRole("article")).toHaveCount(0);
});
