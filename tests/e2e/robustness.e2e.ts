import { expect, test } from "@playwright/test";
import { openBody, results, settle, watchConsole } from "./support/body-page.ts";
import { inkShare, readPixels } from "./support/pixels.ts";

const CANVAS_CLIP = { x: 480, y: 120, width: 480, height: 660 };

test("a click on empty space says so kindly and loses nothing", async ({ page }) => {
  const calm = watchConsole(page);
  await openBody(page);
  await page.evaluate(() =>
    window.knotmap.mark({ pains: [{ at: { mix: [["temple-middle", "right", 1]] } }] }),
  );
  const before = await page.evaluate(() => window.knotmap.state().marks.length);
  await page.mouse.click(520, 160);
  await expect(page.getByRole("status").or(page.getByRole("alert")).first()).not.toBeEmpty();
  expect(await page.evaluate(() => window.knotmap.state().marks.length)).toBe(before);
  calm();
});

test("a link with unknown ids opens what it can and says what it cannot", async ({ page }) => {
  await openBody(page, "#1&p=no-such-point-9.right&m=r-temporal.right.5&l=banana");
  await expect(page.getByText(/no-such-point-9/)).toBeVisible();
  const state = await page.evaluate(() => window.knotmap.state());
  expect(state.marks).toHaveLength(1);
  expect(state.selectedPoint).toBeNull();
});

test("a link reopens marks, point, layers and camera", async ({ page }) => {
  await openBody(page);
  await page.evaluate(() => {
    window.knotmap.mark({ pains: [{ at: { mix: [["calf-middle", "right", 1]] }, intensity: 7 }] });
    window.knotmap.view("back");
    window.knotmap.layers({ peel: 1 });
  });
  await settle(page);
  await page.waitForTimeout(600);
  const before = await page.evaluate(() => window.knotmap.state());
  const link = await page.evaluate(() => location.hash);
  expect(link).toMatch(/^#1&/);
  await page.goto("about:blank");
  await openBody(page, link);
  await settle(page);
  const after = await page.evaluate(() => window.knotmap.state());
  expect(after.marks).toHaveLength(1);
  expect(after.marks[0]?.intensity).toBe(7);
  expect(after.peel).toBe(1);
  for (const axis of [0, 1, 2]) {
    const was = before.camera?.position[axis] ?? Number.NaN;
    expect(Math.abs((after.camera?.position[axis] ?? 99) - was)).toBeLessThan(0.01);
  }
});

for (const [name, body] of [
  ["truncated", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  [
    "damaged",
    (bytes: Buffer) => {
      const copy = Buffer.from(bytes);
      copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 0xff;
      return copy;
    },
  ],
  ["replaced by a web page", () => Buffer.from("<!doctype html><title>Sign in</title>")],
] as const) {
  test(`a model file ${name} is refused, the lists still work, and a retry helps`, async ({
    page,
  }) => {
    let broken = true;
    await page.route(/\/models\/bones\..*\.bin$/, async (route) => {
      if (!broken) return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, body: body(await response.body()) });
    });
    await page.goto("./");
    const alert = page.getByRole("alert").filter({ hasText: /damaged|not be|wrong/i });
    await expect(alert.first()).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Search" })).toBeEnabled();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).first().click();
    await page.waitForFunction(() => "knotmap" in window);
    await page.evaluate(() => window.knotmap.ready);
    await settle(page);
    expect(inkShare(await readPixels(page, CANVAS_CLIP))).toBeGreaterThan(0.05);
  });
}

test("nothing is drawn while nothing changes, and the whole body takes few draw calls", async ({
  page,
}) => {
  await openBody(page);
  await settle(page);
  const before = await page.evaluate(() => window.knotmap.stats());
  await page.waitForTimeout(2000);
  const after = await page.evaluate(() => window.knotmap.stats());
  expect(after.frames - before.frames).toBe(0);
  expect(after.drawCalls).toBeGreaterThan(0);
  expect(after.drawCalls).toBeLessThanOrEqual(20);
});

test("a lost WebGL context comes back with the same picture and selection", async ({ page }) => {
  await openBody(page);
  await page.evaluate(() => {
    window.knotmap.mark({ pains: [{ at: { mix: [["buttock-centre", "right", 1]] } }] });
    window.knotmap.view("back");
  });
  await settle(page);
  const before = await readPixels(page, CANVAS_CLIP);
  await page.evaluate(async () => {
    const canvases = [...document.querySelectorAll("canvas")];
    const context = canvases.map((one) => one.getContext("webgl2")).find((one) => one !== null);
    const extension = context?.getExtension("WEBGL_lose_context");
    if (!extension) throw new Error("no WEBGL_lose_context");
    extension.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 400));
    extension.restoreContext();
    await new Promise((resolve) => setTimeout(resolve, 800));
  });
  await settle(page);
  const after = await readPixels(page, CANVAS_CLIP);
  let different = 0;
  for (let i = 0; i < before.rgba.length; i += 4) {
    if (Math.abs((before.rgba[i] ?? 0) - (after.rgba[i] ?? 0)) > 16) different += 1;
  }
  expect(different / (before.width * before.height)).toBeLessThan(0.01);
  expect((await results(page)).results.length).toBeGreaterThan(0);
});

test("asks no other host for anything", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  await openBody(page);
  await settle(page);
  expect(foreign).toEqual([]);
});
