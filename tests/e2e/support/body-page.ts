import { expect, type Locator, type Page } from "@playwright/test";
import type { PageApi } from "../../../src/app/page-api.ts";
import type { PointSpec } from "../../../src/core/geometry/point-spec.ts";
import type { RankAnswer } from "../../../src/core/query/contract.ts";

declare global {
  interface Window {
    readonly knotmap: PageApi;
  }
}

/** Messages a healthy page may write; everything else fails the test that watches. */
const HARMLESS = [/THREE\.Clock/, /GPU stall due to ReadPixels/, /GroupMarkerNotSet/];

/** Collects what the page complains about; call the result at the end of a test. */
export function watchConsole(page: Page): () => void {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const noisy = message.type() === "error" || message.type() === "warning";
    if (noisy && !HARMLESS.some((known) => known.test(message.text()))) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  return () => expect(complaints).toEqual([]);
}

/** Opens the app and waits for the first picture of the body. */
export async function openBody(page: Page, fragment = ""): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`./${fragment}`);
  await page.waitForFunction(() => "knotmap" in window);
  await page.evaluate(() => window.knotmap.ready);
}

/**
 * Waits until nothing has been drawn for a while: camera at rest, transitions over. A software
 * renderer on a busy machine may take most of a second for one frame.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    let quiet = 0;
    let last = window.knotmap.stats().frames;
    for (let i = 0; i < 300 && quiet < 14; i++) {
      await pause(100);
      const now = window.knotmap.stats().frames;
      quiet = now === last ? quiet + 1 : 0;
      last = now;
    }
  });
}

/** Clicks the place on the body with the mouse; it must be in view. */
export async function clickBody(page: Page, point: PointSpec): Promise<void> {
  const at = await page.evaluate((spec) => window.knotmap.project(spec), point);
  expect(at.visible, "the place to click must be in view").toBe(true);
  await page.mouse.click(at.x, at.y);
}

export async function turnTo(page: Page, view: "front" | "back" | "left" | "right"): Promise<void> {
  await page.evaluate((name) => window.knotmap.view(name), view);
  await settle(page);
}

export function results(page: Page): Promise<RankAnswer> {
  return page.evaluate(() => window.knotmap.results());
}

/** Muscles of the first `count` results. */
export async function topMuscles(page: Page, count: number): Promise<string[]> {
  const answer = await results(page);
  return answer.results.slice(0, count).map((result) => result.muscle);
}

/** The safety questions inside a panel, while any is open. */
export function safetyQuestions(panel: Locator): Locator {
  return panel.getByRole("group", { name: "First, is it safe?" });
}

/**
 * The list of likely knots, once it is there. Where the emergencies of the marked place stand before
 * it, they are answered with no.
 */
export async function openList(page: Page): Promise<Locator> {
  const list = page.getByRole("list", { name: "Likely knots" });
  const questions = safetyQuestions(page.locator("#conversation"));
  await expect(list.or(questions).first()).toBeVisible();
  if ((await list.count()) === 0) {
    await questions.getByRole("button", { name: "None of these" }).click();
  }
  await expect(list.getByRole("listitem").first()).toBeVisible();
  return list;
}

/** Answers the safety questions of a panel, list by list, until they are gone. Returns how many lists. */
export async function passSafety(panel: Locator): Promise<number> {
  const questions = safetyQuestions(panel);
  await expect(questions).toBeVisible();
  let pages = 0;
  while ((await questions.count()) > 0) {
    expect(pages, "the questions come to an end").toBeLessThan(20);
    await questions.getByRole("button", { name: "None of these" }).click();
    pages += 1;
  }
  return pages;
}
