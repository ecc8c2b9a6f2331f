import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../support/browser.ts";
import { type Line, serveSite } from "../support/serve-site.ts";

/** How long a fresh visit takes to show the body over a given line. */
export interface FirstPicture {
  /** Milliseconds from navigation to the first draw of a body, and until everything is in use. */
  readonly pictureMs: number;
  readonly wholeMs: number;
  /** Compressed bytes of everything, and of the model, that the visit fetched. */
  readonly bytes: number;
  readonly modelBytes: number;
}

/** More indices than any mark, ring or shadow has: the body itself. */
const BODY_INDICES = 30_000;

const MARK_FIRST_BODY = `
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...call) {
    const known = performance.getEntriesByName("bench-body").length > 0;
    if (call[1] > ${BODY_INDICES} && !known) performance.mark("bench-body");
    return draw.apply(this, call);
  };
`;

/** Opens a built site in a fresh browser over `line` and times its pictures. */
export async function firstPicture(folder: string, line: Line): Promise<FirstPicture> {
  const site = await serveSite(folder, { line });
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    // Once to have the server compress everything; a fresh context then has nothing stored.
    const warm = await browser.newPage();
    await warm.goto(site.url);
    await warm.waitForFunction(() => "knotmap" in window);
    await warm.close();
    site.forget();

    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    // As text: what the compiler adds to functions does not exist in the page.
    await page.addInitScript({ content: MARK_FIRST_BODY });
    await page.goto(site.url);
    const pictureMs = await page.waitForFunction(
      () => performance.getEntriesByName("bench-body")[0]?.startTime,
      null,
      { timeout: 120_000 },
    );
    const wholeMs = await page.waitForFunction(
      () => ("knotmap" in window ? performance.now() : undefined),
      null,
      { timeout: 120_000 },
    );
    let bytes = 0;
    let modelBytes = 0;
    for (const [path, sent] of site.sent) {
      bytes += sent;
      if (path.startsWith("/models/")) modelBytes += sent;
    }
    return {
      pictureMs: (await pictureMs.jsonValue()) ?? Number.NaN,
      wholeMs: (await wholeMs.jsonValue()) ?? Number.NaN,
      bytes,
      modelBytes,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
