import { expect, type Page, test } from "@playwright/test";
import { openBody, openList, settle, watchConsole } from "./support/body-page.ts";
import { changedPixels, readPixels } from "./support/pixels.ts";

const details = (page: Page) => page.getByRole("region", { name: "Muscle details" });

/** Opens a muscle by its name, through the search. */
async function openMuscle(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "Search" }).fill(name);
  await page.getByRole("group", { name: "Muscles" }).getByRole("option").first().click();
}

test("a muscle's page is fetched when it is opened, once, and shows who says what", async ({
  page,
}) => {
  const calm = watchConsole(page);
  const fetched: string[] = [];
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname;
    if (path.includes("/data/")) fetched.push(path.replace(/^.*\/data\//, ""));
  });
  await openBody(page);
  expect(fetched).toEqual(["index.json"]);
  await openMuscle(page, "infraspinatus");
  await expect(details(page).getByText("Find the knot")).toBeVisible();
  expect(fetched.slice(1)).toEqual(["muscles/infraspinatus.json"]);

  const mark = details(page)
    .getByRole("button", { name: /Who says so/ })
    .first();
  await mark.click();
  await expect(details(page).locator(":popover-open")).toContainText(/Trigger Point|Gray|19|20/);
  await page.keyboard.press("Escape");
  await expect(details(page).locator(":popover-open")).toHaveCount(0);
  await expect(details(page)).toBeVisible();

  await details(page).getByRole("button", { name: "Close muscle details" }).click();
  await openMuscle(page, "infraspinatus");
  await expect(details(page).getByText("Find the knot")).toBeVisible();
  expect(fetched).toHaveLength(2);
  calm();
});

for (const [name, answer] of [
  ["is not there", { status: 404, body: "" }],
  ["is a web page", { status: 200, body: "<!doctype html><title>Sign in</title>" }],
  ["is of another release", { status: 200, body: '{"contentHash":"0"}' }],
] as const) {
  test(`a page that ${name} says so, loses nothing, and comes on a second try`, async ({
    page,
  }) => {
    let broken = true;
    await page.route(/\/data\/muscles\/soleus\.json/, (route) =>
      broken ? route.fulfill(answer) : route.continue(),
    );
    await openBody(page);
    await page.evaluate(() =>
      window.knotmap.mark({ pains: [{ at: { mix: [["calf-middle", "right", 1]] } }] }),
    );
    await openMuscle(page, "soleus");
    const alert = details(page).getByRole("alert");
    await expect(alert).toBeVisible();
    expect(await page.evaluate(() => window.knotmap.state().marks.length)).toBe(1);
    broken = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(details(page).getByText("Find the knot")).toBeVisible();
  });
}

test("Learn: contents, a lesson with its sources, the chooser, all by keyboard", async ({
  page,
}) => {
  const calm = watchConsole(page);
  await openBody(page);
  await page.getByRole("button", { name: "Learn" }).click();
  const dialog = page.getByRole("dialog", { name: "Learn" });
  const contents = dialog.getByRole("navigation", { name: "Pages to read" });
  await expect(contents.getByRole("button").first()).toBeVisible();
  await contents.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("article")).toBeVisible();
  await dialog
    .getByRole("article")
    .getByRole("button", { name: /Who says so/ })
    .first()
    .click();
  await expect(dialog.locator(":popover-open")).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(dialog.locator(":popover-open")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Back to all pages" }).click();

  await contents.getByRole("checkbox", { name: "No needles" }).check();
  await contents.getByRole("checkbox", { name: "At home" }).check();
  const first = contents
    .getByRole("button")
    .filter({ hasText: /fits \d of/ })
    .first();
  await expect(first).toContainText("fits 2 of 2");
  await first.click();
  await expect(dialog.getByRole("article")).toContainText("What trials found");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  calm();
});

test("a symptom in one's own words marks where it is felt, or opens the likeliest muscle", async ({
  page,
}) => {
  await openBody(page);
  const search = page.getByRole("combobox", { name: "Search" });
  await search.fill("headache temple");
  const own = page.getByRole("group", { name: "In your words" });
  await own.getByRole("option").first().click();
  await openList(page);
  expect(await page.evaluate(() => window.knotmap.state().marks.length)).toBeGreaterThan(0);
});

test("Where not to press hatches the places, and takes the hatching off again", async ({
  page,
}) => {
  const calm = watchConsole(page);
  await openBody(page);
  await settle(page);
  const clip = { x: 480, y: 90, width: 480, height: 700 };
  const bare = await readPixels(page, clip);
  const button = page.getByRole("button", { name: "Where not to press" });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await settle(page);
  const hatched = await readPixels(page, clip);
  const changed = changedPixels(bare, hatched).reduce((sum, one) => sum + one, 0);
  expect(changed).toBeGreaterThan(300);
  expect(changed).toBeLessThan(0.1 * clip.width * clip.height);
  await button.click();
  await settle(page);
  const again = await readPixels(page, clip);
  expect(changedPixels(bare, again).reduce((sum, one) => sum + one, 0)).toBeLessThan(200);
  calm();
});
