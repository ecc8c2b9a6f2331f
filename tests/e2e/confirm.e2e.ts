import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import {
  openBody,
  passSafety,
  results,
  safetyQuestions,
  watchConsole,
} from "./support/body-page.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const card = (page: Page) => page.getByRole("region", { name: "Check next" });
const answers = (page: Page) => card(page).getByRole("list", { name: "Your answers" });
const SHOULDER = {
  pains: [{ at: { mix: [["acromion", "right", 1]] as const, toward: "anterior" as const } }],
};

async function mark(page: Page): Promise<void> {
  await page.evaluate(
    (request) => window.knotmap.mark(request),
    structuredClone(SHOULDER) as never,
  );
  await expect(page.getByRole("button", { name: "Check by pressing" })).toBeVisible();
}

/** Names of the list from its top: the muscle and its point. */
async function order(page: Page): Promise<readonly string[]> {
  return (await results(page)).results.map((one) => `${one.triggerPoint} ${one.side}`);
}

async function answer(page: Page, name: string): Promise<void> {
  await card(page).getByRole("button", { name, exact: true }).click();
  // A muscle of another area may ask about that area first.
  const waits = safetyQuestions(card(page));
  const ready = card(page).getByRole("button", { name: /^(Nothing|No|Check another)$/ });
  await expect(waits.or(ready).first()).toBeVisible();
  if (await waits.isVisible()) await passSafety(card(page));
}

for (const { name, viewport, hasTouch } of [
  { name: "desktop", viewport: { width: 1440, height: 900 }, hasTouch: false },
  { name: "phone", viewport: { width: 390, height: 844 }, hasTouch: true },
]) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch });

    test("pressing to check: the gate, a negative, an undo, one's own pain", async ({ page }) => {
      const calm = watchConsole(page);
      await openBody(page);
      await mark(page);
      const before = await order(page);

      await page.getByRole("button", { name: "Check by pressing" }).click();
      await expect(card(page)).toBeFocused();
      await expect(safetyQuestions(card(page))).toBeVisible();
      await expect(card(page).getByRole("button", { name: "Nothing" })).toHaveCount(0);
      await passSafety(card(page));
      // Fades must be over: half-transparent text has no contrast of its own.
      await page.waitForTimeout(400);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

      await answer(page, "Nothing");
      await expect(answers(page).getByRole("listitem")).toHaveCount(1);
      expect(await order(page)).not.toEqual(before);
      await answers(page).getByRole("button", { name: /^Undo/ }).click();
      await expect(answers(page)).toHaveCount(0);
      expect(await order(page)).toEqual(before);
      await expect(card(page)).toBeFocused();
      await card(page).getByRole("button", { name: "Stop checking" }).click();
      await expect(page.getByRole("button", { name: "Check by pressing" })).toBeFocused();
      await page.keyboard.press("Enter");

      await answer(page, "It brings my pain");
      const [confirmed] = (await results(page)).results;
      expect(confirmed?.likelihood).toBe("likely");
      expect(confirmed?.reasons[0]).toBe("Pressing it brought your pain.");
      await expect(page.getByText("Pressing it brought your pain.").first()).toBeAttached();

      // Nothing of it is in the address or in what the page tells of its state.
      const told = await page.evaluate(
        () => JSON.stringify(window.knotmap.state()) + window.location.href,
      );
      expect(told).not.toMatch(/checkAnswers|confirmed|negative/);

      await card(page).getByRole("button", { name: "See what to do" }).click();
      const details = page.getByRole("region", { name: "Muscle details" });
      await expect(details.getByText("You pressed this one: brought your pain.")).toBeAttached();
      calm();
    });
  });
}

test("a row's press to check opens the same card, and clearing the marks ends it", async ({
  page,
}) => {
  await openBody(page);
  await mark(page);
  const list = page.getByRole("list", { name: "Likely knots" });
  const row = list.getByRole("listitem").nth(1);
  const name = await row.getByRole("button").first().innerText();
  await row.getByRole("button", { name: /^Press to check/ }).click();
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toContainText(name.split(",")[0] ?? name);
  await passSafety(card(page));
  await answer(page, "Only tender");
  await expect(answers(page)).toContainText("only tender");

  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(card(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(answers(page)).toContainText("only tender");
});

test("an emergency answer stops the check", async ({ page }) => {
  await openBody(page);
  await mark(page);
  await page.getByRole("button", { name: "Check by pressing" }).click();
  const questions = safetyQuestions(card(page));
  await expect(questions).toBeVisible();
  await questions.getByRole("checkbox", { name: /pressure in the chest/ }).check();
  await questions.getByRole("button", { name: /go on/i }).click();
  await expect(page.getByRole("alert").first()).toContainText("Get help now");
  await expect(card(page).getByRole("button", { name: "Nothing", exact: true })).toHaveCount(0);
});
