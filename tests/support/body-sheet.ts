import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { PageApi } from "../../src/app/page-api.ts";
import { chromiumLaunchOptions } from "./browser.ts";
import { serveSite } from "./serve-site.ts";
import { SHEET_REGIONS, type SheetRegion, USUAL_LOOKS } from "./sheet-regions.ts";

/**
 * `tsx tests/support/body-sheet.ts [--site dist] [--out reports/sheet] [--regions hand,face]
 * [--layers skin,muscles,deep,bones] [--size 380]`: one PNG a region, its looks side by side and its
 * layers one below the other, from the built app (`npm run build` first). For judging by eye.
 */
const LAYERS: Readonly<Record<string, string>> = {
  skin: "",
  muscles: "&l=100",
  intermediate: "&l=200",
  deep: "&l=300",
  bones: "&l=400",
};

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "dist" },
    out: { type: "string", default: "reports/sheet" },
    regions: { type: "string", default: "" },
    layers: { type: "string", default: "skin,muscles,deep,bones" },
    size: { type: "string", default: "380" },
    theme: { type: "string", default: "light" },
  },
});

/** Field of view of the app's camera, and the way from its middle to a point at its upper edge. */
const HALF_FIELD = (12 * Math.PI) / 180;

/** The link that looks at a region's middle from an angle about the body's axis, layers as given. */
function linkTo(region: SheetRegion, degrees: number, layer: string, heightPx: number): string {
  const turn = (degrees * Math.PI) / 180;
  const tilt = ((region.tilt ?? 0) * Math.PI) / 180;
  // The field of view spans the canvas, of which the picture shows `size` pixels.
  const distance = ((region.span / 2) * (heightPx / size)) / Math.tan(HALF_FIELD);
  const [x, y, z] = region.centre;
  const eye = [
    x + distance * Math.cos(tilt) * Math.sin(turn),
    y + distance * Math.sin(tilt),
    z + distance * Math.cos(tilt) * Math.cos(turn),
  ];
  return `#1${LAYERS[layer] ?? ""}&c=${[...eye, x, y, z].map(Math.round).join(".")}`;
}

/** Nothing is drawn any more, or it has taken too long; the page counts its own frames. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // The page sets this when the app starts; the browser tests declare the same.
    const api = (window as unknown as { knotmap: PageApi }).knotmap;
    let quiet = 0;
    let last = -1;
    for (let i = 0; i < 120 && quiet < 3; i++) {
      await new Promise((done) => setTimeout(done, 100));
      const { frames } = api.stats();
      quiet = frames === last ? quiet + 1 : 0;
      last = frames;
    }
  });
}

/** Lays pictures out in rows on one page and takes its picture. */
async function compose(
  browser: Browser,
  rows: readonly (readonly { readonly label: string; readonly png: Buffer }[])[],
  size: number,
  out: string,
): Promise<void> {
  const columns = Math.max(...rows.map((row) => row.length));
  const page = await browser.newPage({
    viewport: { width: columns * size, height: rows.length * (size + 18) },
  });
  const cells = rows
    .flat()
    .map(
      ({ label, png }) =>
        `<figure><img src="data:image/png;base64,${png.toString("base64")}"><figcaption>${label}</figcaption></figure>`,
    );
  await page.setContent(`<style>
    body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, ${size}px); font: 12px sans-serif }
    figure { margin: 0 } img { display: block; width: ${size}px; height: ${size}px }
    figcaption { height: 18px; text-align: center }
  </style>${cells.join("")}`);
  await page.screenshot({ path: out });
  await page.close();
}

/** Height that the app's own bars and panels take on a phone, at most. */
const CHROME = 320;
const size = Number(values.size);
const wanted = values.regions === "" ? null : new Set(values.regions.split(","));
const layers = values.layers.split(",").filter((name) => Object.hasOwn(LAYERS, name));
mkdirSync(values.out, { recursive: true });
const site = await serveSite(resolve(values.site));
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage({
    viewport: { width: size + 20, height: size + CHROME },
    // For the one style sheet below.
    bypassCSP: true,
    colorScheme: values.theme === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
  });
  page.on("pageerror", (error) => console.error(`page: ${error.message}`));
  await page.goto(site.url);
  await page.waitForFunction(() => "knotmap" in window);
  await page.evaluate(() => (window as unknown as { knotmap: PageApi }).knotmap.ready);
  // Where the app puts what it looks at: the middle of what its panels leave free.
  const [top = 0, right = 0, bottom = 0, left = 0] = await page.evaluate(() => {
    const shell = document.querySelector("[data-layout]");
    const style = shell && getComputedStyle(shell);
    return ["top", "right", "bottom", "left"].map((edge) =>
      Number.parseFloat(style?.getPropertyValue(`--free-${edge}`) || "0"),
    );
  });
  const middle = {
    x: (left + size + 20 - right) / 2,
    y: (top + size + CHROME - bottom) / 2,
  };
  const clip = { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size };
  // Only the body is to be seen.
  await page.addStyleTag({
    content: `header, [role="tabpanel"], [data-over-body], main > :not(#body), output { display: none !important }`,
  });
  for (const region of SHEET_REGIONS) {
    if (wanted && !wanted.has(region.name)) continue;
    const rows = [];
    for (const layer of layers) {
      const row = [];
      for (const degrees of region.from ?? USUAL_LOOKS) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          linkTo(region, degrees, layer, size + CHROME),
        );
        await rest(page);
        row.push({
          label: `${region.name}, ${layer}, ${degrees}°`,
          png: await page.screenshot({ clip }),
        });
      }
      rows.push(row);
    }
    const out = join(values.out, `${region.name}.png`);
    await compose(browser, rows, size, out);
    console.log(out);
  }
} finally {
  await browser.close();
  await site.close();
}
