import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import {
  clickBody,
  openBody,
  openList,
  passSafety,
  safetyQuestions,
  turnTo,
  watchConsole,
} from "./support/body-page.ts";

const KEY = "knotmap.health";
const details = (page: Page) => page.getByRole("region", { name: "Muscle details" });
const conversation = (page: Page) => page.locator("#conversation");
/** The cards of techniques and stretches. */
const cards = (page: Page) => details(page).getByRole("article");
const none = (panel: Locator) =>
  safetyQuestions(panel).getByRole("button", { name: "None of these" });

/** Answers list after list with no, until a line is met; that one is ticked. */
async function tick(panel: Locator, line: RegExp): Promise<void> {
  const box = safetyQuestions(panel).getByRole("checkbox", { name: line });
  await expect(safetyQuestions(panel)).toBeVisible();
  for (let lists = 0; (await box.count()) === 0; lists++) {
    expect(lists, "the line comes").toBeLessThan(10);
    await none(panel).click();
  }
  await box.check();
  await safetyQuestions(panel).getByRole("button", { name: "Go on" }).click();
}

async function openFirstKnot(page: Page): Promise<void> {
  const list = await openList(page);
  await list.getByRole("button", { name: /^Show/ }).first().click();
  await expect(details(page)).toBeVisible();
}

function mark(page: Page, region: string): Promise<void> {
  return page.evaluate(
    (id) => window.knotmap.mark({ pains: [{ region: id, side: "right" }] }),
    region,
  );
}

test("chest pain meets the emergencies before any list; a yes stops everything, everywhere", async ({
  page,
}) => {
  await openBody(page);
  await turnTo(page, "front");
  await clickBody(page, { mix: [["nipple", "left", 1]], toward: "anterior" });
  const questions = safetyQuestions(conversation(page));
  await expect(questions).toBeVisible();
  await expect(conversation(page).getByText(/something that cannot wait/)).toBeVisible();
  const list = page.getByRole("list", { name: "Likely knots" });
  await expect(list).toBeHidden();
  // What else it may be is told beside it.
  await expect(page.getByRole("heading", { name: "It may not be a knot" })).toBeVisible();

  // A tick speaks up at once, before it is sent; not sure is as good as yes.
  await questions.getByRole("checkbox", { name: /pressure in the chest/ }).check();
  await expect(page.getByRole("alert")).toContainText("112, 911 or 999");
  await questions.getByText("Not sure", { exact: true }).click();
  await questions.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert")).toContainText("Get help now");
  await expect(list).toBeHidden();
  await expect(safetyQuestions(conversation(page))).toBeHidden();
  await page.evaluate(() => window.knotmap.select({ id: "soleus", side: "right" }));
  await expect(details(page).getByRole("heading", { name: /soleus/i })).toBeVisible();
  await expect(details(page).getByRole("alert")).toContainText("112, 911 or 999");
  await expect(cards(page)).toHaveCount(0);
  // What it feels like and where it lies stays readable.
  await expect(details(page).getByRole("heading", { name: "Find the knot" })).toBeVisible();

  await details(page)
    .getByRole("button", { name: /Change this answer/ })
    .click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await passSafety(details(page));
  await expect(list).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
});

test("one press opens the list, two more the steps", async ({ page }) => {
  await openBody(page);
  await mark(page, "pectoral");
  await expect(safetyQuestions(conversation(page))).toBeVisible();
  await none(conversation(page)).click();
  const list = page.getByRole("list", { name: "Likely knots" });
  await expect(list.getByRole("listitem").first()).toBeVisible();
  await list.getByRole("button", { name: /^Show/ }).first().click();
  await expect(details(page)).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  expect(await passSafety(details(page))).toBe(2);
  await expect(cards(page).first()).toBeVisible();
});

test("a swollen calf is stopped, stretches too, until the answer is changed", async ({ page }) => {
  await openBody(page);
  await mark(page, "calf-medial-upper");
  // The list is there at once; what cannot wait stands above it.
  await expect(page.getByRole("list", { name: "Likely knots" })).toBeVisible();
  await conversation(page)
    .getByRole("button", { name: /^Answer the safety questions/ })
    .click();
  await tick(conversation(page), /^One calf swollen/);
  await expect(conversation(page).getByText("See someone within a day or two")).toBeVisible();
  await openFirstKnot(page);
  await passSafety(details(page));
  await expect(cards(page)).toHaveCount(0);
  await expect(details(page).getByText(/no pressing here for now/)).toBeVisible();
  await expect(details(page).getByText(/No stretching here for now/)).toBeVisible();
  await expect(
    details(page)
      .getByText(/Do not massage, roll or stretch the calf/)
      .first(),
  ).toBeVisible();
  await details(page)
    .getByRole("button", { name: /Change this answer/ })
    .click();
  await passSafety(details(page));
  await expect(cards(page).first()).toBeVisible();
});

test("a calf that is pressed for pain elsewhere is asked about as well", async ({ page }) => {
  await openBody(page);
  await mark(page, "sacroiliac");
  await page.evaluate(() => window.knotmap.select({ id: "soleus", side: "right" }));
  const gate = safetyQuestions(details(page));
  const place = gate.getByRole("checkbox", { name: /^Calf, shin, ankle or foot/ });
  for (let lists = 0; (await place.count()) === 0; lists++) {
    expect(lists).toBeLessThan(5);
    await none(details(page)).click();
  }
  const calf = gate.getByRole("checkbox", { name: /^One calf swollen/ });
  await expect(calf).toHaveCount(0);
  await place.check();
  await calf.check();
  await gate.getByRole("button", { name: "Go on" }).click();
  await passSafety(details(page));
  await expect(cards(page)).toHaveCount(0);
  await expect(details(page).getByText(/no pressing here for now/)).toBeVisible();
});

test("see a clinician: the level is named, and pressing there stops or becomes light", async ({
  page,
}) => {
  await openBody(page, "#1&p=soleus-1.right");
  await tick(details(page), /^A new lump/);
  await passSafety(details(page));
  await expect(
    details(page).getByText("Make an appointment within two weeks", { exact: true }),
  ).toBeVisible();
  await expect(details(page).getByText(/no pressing here for now/)).toBeVisible();
  await expect(details(page).getByText(/Pressure \d/)).toHaveCount(0);
  // Stretching is no harm to a lump.
  await expect(cards(page)).toHaveCount(1);

  await details(page).getByText("Your answers", { exact: true }).click();
  await details(page)
    .getByRole("checkbox", { name: /^A new lump/ })
    .uncheck();
  await expect(details(page).getByText(/no pressing here for now/)).toHaveCount(0);
  await details(page)
    .getByRole("checkbox", { name: /^It has lasted over two weeks/ })
    .check();
  await expect(
    details(page).getByText("Make an appointment within two weeks", { exact: true }),
  ).toBeVisible();
  await expect(
    details(page)
      .getByText(/Pressure (3|[12] to 3) of 10/)
      .first(),
  ).toBeVisible();
  await expect(details(page).getByText(/Pressure ([4-9]|\d to [4-9]) of 10/)).toHaveCount(0);
});

test("no link, search, back button or tree leads past the questions, and a new window asks again", async ({
  page,
}) => {
  await openBody(page, "#1&p=soleus-1.right");
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await passSafety(details(page));
  await expect(cards(page).first()).toBeVisible();
  // Answers are in no link, in no storage and in nothing that the page tells.
  const told = await page.evaluate(
    () =>
      JSON.stringify(window.knotmap.state()) +
      window.location.href +
      JSON.stringify(Object.entries(localStorage)),
  );
  expect(told).not.toMatch(/safety|answers|"G1"|unsure|health/i);
  await page.reload();
  await page.waitForFunction(() => "knotmap" in window);
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);

  await passSafety(details(page));
  // A mark elsewhere is a new pain: it is asked about.
  await mark(page, "pectoral");
  await expect(cards(page)).toHaveCount(0);
  await expect(safetyQuestions(details(page))).toBeVisible();
  await page.getByRole("combobox", { name: "Search" }).fill("masseter");
  await page.getByRole("group", { name: "Muscles" }).getByRole("option").first().click();
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  // Away by a link and back by the browser's button, once the address has followed.
  await expect.poll(() => page.url()).toMatch(/m=r-pectoral.*masseter/);
  await page.evaluate(() => {
    window.location.hash = "#1&p=temporalis-1.right";
  });
  await expect(details(page).getByRole("heading", { name: /temporalis/i })).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await page.goBack();
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

test("what an answer changes is said above the techniques, and each answer can be changed later", async ({
  page,
}) => {
  await openBody(page, "#1&p=soleus-1.right");
  await tick(details(page), /^Blood thinners, or you bruise/);
  // A yes brings the question that follows from it.
  await expect(
    safetyQuestions(details(page)).getByRole("checkbox", { name: /new large bruise/ }),
  ).toBeVisible();
  await passSafety(details(page));
  await expect(details(page).getByText("What your answers change")).toBeVisible();
  await expect(
    details(page)
      .getByText(/Pressure 3 of 10|Pressure [1-3] to 3 of 10/)
      .first(),
  ).toBeVisible();
  await expect(details(page).getByText(/^(Ball|Roller|Massage stick|Hooked cane)/)).toHaveCount(0);

  await details(page).getByText("Your answers", { exact: true }).click();
  const thinners = details(page).getByRole("checkbox", { name: /^Blood thinners, or you bruise/ });
  await expect(thinners).toBeChecked();
  await thinners.uncheck();
  await expect(details(page).getByText("What your answers change")).toHaveCount(0);
  await expect(cards(page).first()).toBeVisible();
  await details(page)
    .getByRole("checkbox", { name: /^Very ill, feverish/ })
    .check();
  await expect(details(page).getByRole("alert")).toContainText("Get help now");
  await expect(cards(page)).toHaveCount(0);
});

test("one list back, with its ticks kept", async ({ page }) => {
  await openBody(page, "#1&p=soleus-1.right");
  await none(details(page)).click();
  const gate = safetyQuestions(details(page));
  await gate.getByRole("checkbox", { name: /^It has lasted over two weeks/ }).check();
  await gate.getByRole("button", { name: "Go on" }).click();
  await expect(gate.getByRole("checkbox", { name: /^Cancer, now/ })).toBeVisible();
  await details(page).getByRole("button", { name: "One list back" }).click();
  await expect(gate.getByRole("checkbox", { name: /^It has lasted over two weeks/ })).toBeChecked();
  await expect(cards(page)).toHaveCount(0);
});

test("health answers are kept only where one wants it, asked about, and forgotten", async ({
  page,
}) => {
  const stored = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  await openBody(page, "#1&p=soleus-1.right");
  const gate = safetyQuestions(details(page));
  const remember = details(page).getByRole("checkbox", { name: /^Remember my health answers/ });
  for (let lists = 0; (await remember.count()) === 0; lists++) {
    expect(lists).toBeLessThan(5);
    await none(details(page)).click();
  }
  await expect(remember).not.toBeChecked();
  expect(await stored()).toBe(null);
  await remember.check();
  await gate.getByRole("checkbox", { name: /^Blood thinners, or you bruise/ }).check();
  await gate.getByRole("button", { name: "Go on" }).click();
  await passSafety(details(page));
  const text = (await stored()) ?? "";
  expect(text).toContain('"blood-thinners":"yes"');
  expect(text).not.toMatch(/"[A-Z]{1,2}\d|calf|pregnancy|fever/);
  expect(
    await page.evaluate(() => JSON.stringify(window.knotmap.state()) + location.href),
  ).not.toMatch(/blood|health|kept/i);

  // The next visit asks the signs again, and the health list no more.
  await page.reload();
  await page.waitForFunction(() => "knotmap" in window);
  await expect(gate).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await expect(details(page).getByText(/kept on this device. Still true\?/)).toBeVisible();
  await expect(details(page).getByText(/Ticked: Blood thinners/)).toBeVisible();
  await passSafety(details(page));
  await expect(details(page).getByText("What your answers change")).toBeVisible();

  await details(page).getByText("Your answers", { exact: true }).click();
  await details(page).getByRole("button", { name: "Forget them" }).click();
  expect(await stored()).toBe(null);
  await expect(safetyQuestions(details(page))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

test("kept answers that are old or broken are asked again, with a word why", async ({ page }) => {
  const open = async (text: string) => {
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? "", value ?? ""),
      [KEY, text],
    );
    await page.reload();
    await page.waitForFunction(() => "knotmap" in window);
    const remember = details(page).getByRole("checkbox", { name: /^Remember my health answers/ });
    for (let lists = 0; (await remember.count()) === 0; lists++) {
      expect(lists).toBeLessThan(5);
      await none(details(page)).click();
    }
  };
  await openBody(page, "#1&p=soleus-1.right");
  await open('{"version":1,"answeredOn":"2020-01-01","answers":{"cancer":"no"}}');
  await expect(details(page).getByText(/more than 90 days old/)).toBeVisible();
  await expect(details(page).getByRole("checkbox", { name: /^Cancer, now/ })).toBeVisible();
  await open("{broken");
  await expect(details(page).getByText(/cannot be read any more/)).toBeVisible();
  const kept = () => page.evaluate(() => Object.values(localStorage));
  expect(await kept()).toEqual(["{broken"]);
  await details(page).getByRole("button", { name: "Forget them" }).click();
  expect(await kept()).toEqual([]);
});

test("where the browser keeps nothing, it is said and the answers stay in the window", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openBody(page, "#1&p=soleus-1.right");
  const remember = details(page).getByRole("checkbox", { name: /^Remember my health answers/ });
  for (let lists = 0; (await remember.count()) === 0; lists++) {
    expect(lists).toBeLessThan(5);
    await none(details(page)).click();
  }
  await remember.click();
  await expect(details(page).getByText(/does not let the page keep anything/)).toBeVisible();
  await expect(remember).not.toBeChecked();
  await none(details(page)).click();
  await expect(cards(page).first()).toBeVisible();
});

test("by keyboard alone: the emergencies, the lists, an answer not sure", async ({ page }) => {
  const calm = watchConsole(page);
  await openBody(page);
  await page.keyboard.press("/");
  await page.keyboard.type("breastbone");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const questions = safetyQuestions(conversation(page));
  await expect(questions).toBeVisible();
  const first = questions.getByRole("checkbox").first();
  for (let i = 0; i < 60; i++) {
    if (await first.evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(first).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(questions.getByText(/Someone trained would think of/)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(questions.getByRole("radio", { name: "Yes" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(questions.getByRole("radio", { name: "Not sure" })).toBeChecked();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await questions.getByRole("button", { name: "None of these" }).focus();
  await page.keyboard.press("Enter");
  // The focus is where the next thing is, not lost.
  await expect(page.getByRole("list", { name: "Likely knots" })).toBeVisible();
  expect(await conversation(page).evaluate((panel) => panel.contains(document.activeElement))).toBe(
    true,
  );
  calm();
});

test("each list passes the accessibility checker on a phone, in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  const complaints = async () => {
    const { violations } = await new AxeBuilder({ page }).exclude("canvas").analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  };
  await openBody(page);
  await mark(page, "pectoral");
  await expect(safetyQuestions(conversation(page))).toBeVisible();
  expect(await complaints()).toEqual([]);
  await openFirstKnot(page);
  const gate = safetyQuestions(details(page));
  for (const line of [/^It has lasted over two weeks/, /^Thin bones/]) {
    await gate.getByRole("checkbox", { name: line }).check();
    await gate.getByRole("button", { name: "Why this is asked" }).first().click();
    expect(await complaints()).toEqual([]);
    await gate.getByRole("button", { name: "Go on" }).click();
  }
  await expect(details(page).getByText("What your answers change")).toBeVisible();
  expect(await complaints()).toEqual([]);
});
