import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import type { PageApi } from "../../src/app/page-api.ts";
import { chromiumLaunchOptions } from "./browser.ts";

/**
 * `npm run screenshot -- --out picture.png [--link '#1&…'] [--size 1440x900] [--theme dark]
 * [--view back] [--scale 2] [--mark '{"at":{"mix":[["…","right",1]]}}'] [--show soleus-1.right]`:
 * a picture of the built app (`npm run build` first) in a real Chromium. The README's picture is
 * made by `npm run picture`.
 */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: "reports/screenshot.png" },
    link: { type: "string", default: "" },
    size: { type: "string", default: "1440x900" },
    theme: { type: "string", default: "light" },
    scale: { type: "string", default: "1" },
    view: { type: "string" },
    mark: { type: "string", multiple: true, default: [] },
    wait: { type: "string", default: "2500" },
  },
});

const [width = 1440, height = 900] = values.size.split("x").map(Number);
const server = await preview({ preview: { port: 4399, strictPort: true }, logLevel: "error" });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: Number(values.scale),
    colorScheme: values.theme === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
  });
  page.on("pageerror", (error) => console.error(`page: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`console: ${message.text()}`);
  });
  await page.goto(`http://localhost:4399/${values.link}`);
  await page.waitForFunction(() => "knotmap" in window);
  await page.evaluate(
    async ({ marks, view }) => {
      // The page sets this when the app starts; the browser tests declare the same.
      const api = (window as unknown as { knotmap: PageApi }).knotmap;
      await api.ready;
      if (marks.length > 0) api.mark({ pains: marks.map((text) => JSON.parse(text)) });
      if (view) api.view(view as Parameters<PageApi["view"]>[0]);
    },
    { marks: values.mark, view: values.view },
  );
  await page.waitForTimeout(Number(values.wait));
  mkdirSync(dirname(values.out), { recursive: true });
  await page.screenshot(
    values.out.endsWith(".jpg")
      ? { path: values.out, type: "jpeg", quality: 88 }
      : { path: values.out },
  );
  console.log(values.out);
} finally {
  await browser.close();
  await server.close();
}
