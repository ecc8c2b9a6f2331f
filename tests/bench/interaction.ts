import { chromium, type Page } from "@playwright/test";
import { chromiumLaunchOptions } from "../support/browser.ts";
import { serveSite } from "../support/serve-site.ts";

/** How long a person waits, in milliseconds. */
export interface Waits {
  /** From the hand's release to the list in the page, for each click. */
  readonly list: readonly number[];
  /** From the hand's release to the first picture with the mark in it. */
  readonly picture: readonly number[];
  /** The same for strokes of the brush. */
  readonly strokeList: readonly number[];
  readonly strokePicture: readonly number[];
  /** The longest interaction of the whole journey as the browser counts it. */
  readonly longest: number;
}

/** Told to the page as text, so that the compiler adds nothing to it. */
const WATCH = `
  window.benchWaits = { list: [], picture: [], longest: 0 };
  new PerformanceObserver((all) => {
    for (const entry of all.getEntries()) {
      if (entry.interactionId) benchWaits.longest = Math.max(benchWaits.longest, entry.duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  addEventListener("pointerup", () => {
    const start = performance.now();
    const frames = window.knotmap?.stats().frames ?? 0;
    let list = false;
    const look = () => {
      const now = performance.now() - start;
      const row = document.querySelector('ol[aria-label="Likely knots"] li');
      if (!list && row && row.textContent !== window.benchBefore) {
        list = true;
        benchWaits.list.push(now);
        window.benchBefore = row.textContent;
      }
      if (list && window.knotmap.stats().frames > frames) {
        benchWaits.picture.push(now);
        return;
      }
      if (now < 5000) setTimeout(look, 0);
    };
    setTimeout(look, 0);
  }, true);
`;

const PLACES: readonly (readonly [string, "right" | "left", string])[] = [
  ["temple-middle", "right", "right"],
  ["buttock-centre", "right", "back"],
  ["calf-middle", "left", "back"],
  ["patella-centre", "right", "front"],
  ["calcaneal-tuberosity", "left", "back"],
];

interface BenchPage {
  readonly benchWaits: { list: number[]; picture: number[]; longest: number };
}

async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(900);
}

async function takeWaits(page: Page) {
  return page.evaluate(() => {
    // Set by the watching script above.
    const { benchWaits } = window as unknown as BenchPage;
    const taken = { list: [...benchWaits.list], picture: [...benchWaits.picture] };
    benchWaits.list.length = 0;
    benchWaits.picture.length = 0;
    return { ...taken, longest: benchWaits.longest };
  });
}

/** Clicks and paints on a built site in a real Chromium and measures what one waits for. */
export async function interactionWaits(folder: string): Promise<Waits> {
  const site = await serveSite(folder, {});
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
    });
    await page.addInitScript({ content: WATCH });
    await page.goto(site.url);
    await page.waitForFunction(() => "knotmap" in window);
    await page.evaluate(() => window.knotmap.ready);
    // Long enough for what is prepared in idle moments.
    await page.waitForTimeout(6000);
    const at = (id: string, side: string) =>
      page.evaluate(
        ([landmark, on]) =>
          window.knotmap.project({ mix: [[landmark, on as "right" | "left", 1]] }),
        [id, side] as const,
      );
    const turn = async (view: string) => {
      await page.evaluate((name) => window.knotmap.view(name as "front"), view);
      await rest(page);
    };
    for (const [id, side, view] of PLACES) {
      await turn(view);
      const { x, y } = await at(id, side);
      await page.mouse.click(x, y);
      await rest(page);
      await page.evaluate(() => window.knotmap.clear());
      await rest(page);
    }
    const clicks = await takeWaits(page);
    await page.getByRole("button", { name: "Paint an area" }).first().click();
    for (const [id, side, view] of PLACES) {
      await turn(view);
      const { x, y } = await at(id, side);
      await page.mouse.move(x - 12, y - 6);
      await page.mouse.down();
      await page.mouse.move(x + 12, y + 6, { steps: 6 });
      await page.mouse.up();
      await rest(page);
      await page.evaluate(() => window.knotmap.clear());
      await rest(page);
    }
    const strokes = await takeWaits(page);
    return {
      list: clicks.list,
      picture: clicks.picture,
      strokeList: strokes.list,
      strokePicture: strokes.picture,
      longest: strokes.longest,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
