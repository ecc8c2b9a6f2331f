import { expect, test } from "@playwright/test";
import type { PointSpec } from "../../src/core/geometry/point-spec.ts";
import {
  clickBody,
  openBody,
  openList,
  passSafety,
  safetyQuestions,
  settle,
  topMuscles,
  turnTo,
  watchConsole,
} from "./support/body-page.ts";

/** The four places of the everyday journeys: where one clicks, and what must be found. */
const JOURNEYS: readonly {
  readonly name: string;
  readonly view: "front" | "back" | "left" | "right";
  readonly at: PointSpec;
  readonly expected: readonly string[];
}[] = [
  {
    name: "headache at the temple",
    view: "right",
    at: { mix: [["temple-middle", "right", 1]], toward: "right" },
    expected: ["upper-trapezius"],
  },
  {
    name: "deep ache in the buttock",
    view: "back",
    at: { mix: [["buttock-centre", "right", 1]], toward: "posterior" },
    expected: ["gluteus-medius", "gluteus-maximus", "gluteus-minimus-posterior", "piriformis"],
  },
  {
    name: "middle of the calf",
    view: "back",
    at: { mix: [["calf-middle", "right", 1]], toward: "posterior" },
    expected: [
      "gastrocnemius-medial",
      "gluteus-minimus-posterior",
      "soleus",
      "gastrocnemius-lateral",
    ],
  },
  {
    name: "under the heel",
    view: "back",
    at: { mix: [["calcaneal-tuberosity", "right", 1]], toward: "posterior" },
    expected: ["soleus"],
  },
];

for (const journey of JOURNEYS) {
  test(`${journey.name}: click, list, pattern, technique`, async ({ page }) => {
    const calm = watchConsole(page);
    await openBody(page);
    await turnTo(page, journey.view);
    await clickBody(page, journey.at);

    const list = await openList(page);
    const top = await topMuscles(page, 5);
    expect(journey.expected.some((muscle) => top.slice(0, 3).includes(muscle))).toBe(true);

    await list.getByRole("button", { name: /^Show/ }).first().click();
    const details = page.getByRole("region", { name: "Muscle details" });
    await expect(details).toBeVisible();
    await expect(details.getByRole("heading", { name: "Release it" })).toBeVisible();
    await expect(details.getByRole("article")).toHaveCount(0);
    expect(await passSafety(details)).toBeLessThanOrEqual(3);
    await expect(details.getByText(/seconds/).first()).toBeVisible();
    await settle(page);
    const shown = await page.evaluate(() => window.knotmap.state().selectedPoint?.triggerPoint);
    expect(top).toContain(shown?.replace(/-\d+$/, ""));
    calm();
  });
}

test("the same by keyboard alone, through the tree", async ({ page }) => {
  await openBody(page);
  // The mouse is not used in this test: everything goes through focus and keys.
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
  await expect(details.getByRole("heading", { name: "Release it" })).toBeVisible();
  await expect(details.getByRole("article")).toHaveCount(0);
  const questions = safetyQuestions(details);
  for (let pages = 0; (await questions.count()) > 0; pages++) {
    expect(pages).toBeLessThan(20);
    await questions.getByRole("button", { name: "None of these" }).focus();
    await page.keyboard.press("Enter");
  }
  await expect(details.getByText(/seconds/).first()).toBeVisible();
});
