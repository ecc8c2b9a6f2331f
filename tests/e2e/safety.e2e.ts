import { expect, type Page, test } from "@playwright/test";
import { clickBody, openBody, passSafety, safetyQuestions, turnTo } from "./support/body-page.ts";

const details = (page: Page) => page.getByRole("region", { name: "Muscle details" });
/** The cards of techniques and stretches. */
const cards = (page: Page) => details(page).getByRole("article");

/** Answers page after page with no, until a question is met; that one with yes. */
async function sayYesTo(page: Page, question: RegExp): Promise<void> {
  const questions = safetyQuestions(details(page));
  const row = questions.getByRole("group", { name: question });
  for (let pages = 0; (await row.count()) === 0; pages++) {
    expect(pages, "the question comes").toBeLessThan(20);
    await questions.getByRole("button", { name: "None of these" }).click();
  }
  await row.getByRole("radio", { name: "Yes" }).check({ force: true });
  await questions.getByRole("button", { name: /go on/i }).click();
}

async function openFirstKnot(page: Page): Promise<void> {
  const list = page.getByRole("list", { name: "Likely knots" });
  await list.getByRole("button", { name: /^Show/ }).first().click();
  await expect(details(page)).toBeVisible();
}

test("chest pain: the list shows at once, the questions stand before everything else", async ({
  page,
}) => {
  await openBody(page);
  await turnTo(page, "front");
  await clickBody(page, { mix: [["nipple", "left", 1]], toward: "anterior" });
  const alarm = page.getByRole("region", { name: "Get help now if any of these is true" });
  await expect(alarm).toContainText(/chest/i);
  await expect(alarm).toContainText("112, 911 or 999");
  await expect(
    page.getByRole("list", { name: "Likely knots" }).getByRole("listitem").first(),
  ).toBeVisible();

  await openFirstKnot(page);
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await sayYesTo(page, /pressure or pain in the chest/);
  const alert = details(page).getByRole("alert");
  await expect(alert).toContainText("Get help now");
  await expect(alert).toContainText("112, 911 or 999");
  await expect(cards(page)).toHaveCount(0);
  // The conversation says it as well, and every other muscle is stopped too.
  await expect(page.getByRole("alert").first()).toContainText("Get help now");
  await page.evaluate(() => window.knotmap.select({ id: "soleus", side: "right" }));
  await expect(details(page).getByRole("heading", { name: /soleus/i })).toBeVisible();
  await expect(details(page).getByRole("alert")).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  // What it feels like and where it lies stays readable.
  await expect(details(page).getByRole("heading", { name: "Find the knot" })).toBeVisible();

  await details(page)
    .getByRole("button", { name: /Change this answer/ })
    .click();
  await expect(details(page).getByRole("alert")).toHaveCount(0);
  await passSafety(details(page));
  await expect(cards(page).first()).toBeVisible();
});

test("a swollen calf is stopped, stretches too, until the answer is taken back", async ({
  page,
}) => {
  await openBody(page);
  await page.evaluate(() =>
    window.knotmap.mark({ pains: [{ region: "calf-medial-upper", side: "right" }] }),
  );
  await openFirstKnot(page);
  await sayYesTo(page, /calf swollen|calf .*(swollen|warm)/i);
  await expect(details(page).getByText("See someone within a day or two")).toBeVisible();
  await passSafety(details(page));
  await expect(cards(page)).toHaveCount(0);
  await expect(details(page).getByText(/no pressing here for now/)).toBeVisible();
  await expect(details(page).getByText(/No stretching here for now/)).toBeVisible();
  await details(page)
    .getByRole("button", { name: /Change this answer/ })
    .click();
  await passSafety(details(page));
  await expect(cards(page).first()).toBeVisible();
});

test("no link, search or tree leads past the questions, and a new window asks again", async ({
  page,
}) => {
  await openBody(page, "#1&p=soleus-1.right");
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await passSafety(details(page));
  await expect(cards(page).first()).toBeVisible();
  // Answers are in no link and in nothing that the page tells.
  const told = await page.evaluate(
    () =>
      JSON.stringify(window.knotmap.state()) +
      window.location.href +
      JSON.stringify(Object.entries(localStorage)),
  );
  expect(told).not.toMatch(/safety|answers|"G1"|unsure/i);
  await page.reload();
  await page.waitForFunction(() => "knotmap" in window);
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);

  await passSafety(details(page));
  // A mark elsewhere is a new pain: it is asked about.
  await page.evaluate(() => window.knotmap.mark({ pains: [{ region: "pectoral", side: "left" }] }));
  await expect(cards(page)).toHaveCount(0);
  await expect(safetyQuestions(details(page))).toBeVisible();
  await page.getByRole("combobox", { name: "Search" }).fill("masseter");
  await page.getByRole("group", { name: "Muscles" }).getByRole("option").first().click();
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

test("what an answer changes is said above the techniques, and an earlier page can be redone", async ({
  page,
}) => {
  await openBody(page, "#1&p=soleus-1.right");
  await sayYesTo(page, /blood thinners, or do you bruise/i);
  await passSafety(details(page));
  await expect(details(page).getByText("What your answers change")).toBeVisible();
  await expect(
    details(page)
      .getByText(/Pressure 3 of 10|Pressure [1-3] to 3 of 10/)
      .first(),
  ).toBeVisible();
  await expect(details(page).getByText(/^(Ball|Roller|Massage stick|Hooked cane)/)).toHaveCount(0);
  await details(page).getByRole("button", { name: "Go back to the questions" }).click();
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});
