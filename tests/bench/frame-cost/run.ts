import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { chromiumLaunchOptions } from "../../support/browser.ts";
import { serveSite } from "../../support/serve-site.ts";
import type { CostRow } from "./page.ts";

/**
 * Draws the body with the app's own materials and, in the same run, the very same triangles in one
 * draw call with three's plainest material; each state's medians. Software WebGL unless the machine's
 * Chromium has another.
 */
export async function frameCost(): Promise<readonly CostRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "knotmap-frame-cost-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: resolve(import.meta.dirname),
    publicDir: resolve("public"),
    build: { outDir: folder, emptyOutDir: true, target: "es2022" },
  });
  const site = await serveSite(folder);
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const failure = new Promise<never>((_, reject) => {
      page.on("pageerror", reject);
    });
    await page.goto(site.url);
    return await Promise.race([page.evaluate(async () => (await window.frameCost) ?? []), failure]);
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
