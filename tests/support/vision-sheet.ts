import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "./browser.ts";
import { seenBy, VISIONS } from "./colour-vision.ts";

/**
 * `npx tsx tests/support/vision-sheet.ts picture.png sheet.png`: the picture as it is and as people who
 * lack one of the three kinds of cone see it (protan, deutan, tritan), two by two.
 */
const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("usage: vision-sheet.ts picture.png sheet.png");

const toLinear = Float64Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});
const toByte = (x: number) => 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);

const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage();
  const picture = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2D context");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, data: Array.from(data) };
  }, readFileSync(from).toString("base64"));
  const { width, height, data } = picture;
  const sheet = new Uint8ClampedArray(16 * width * height);
  VISIONS.forEach((vision, n) => {
    const left = (n % 2) * width;
    const top = Math.floor(n / 2) * height;
    for (let i = 0; i < width * height; i++) {
      const linear = (c: number) => toLinear[data[4 * i + c] ?? 0] ?? 0;
      const seen = seenBy(vision, [linear(0), linear(1), linear(2)]);
      const at = 4 * ((top + Math.floor(i / width)) * 2 * width + left + (i % width));
      seen.forEach((c, k) => {
        sheet[at + k] = toByte(c);
      });
      sheet[at + 3] = 255;
    }
  });
  const png = await page.evaluate(
    async ({ pixels, w, h }) => {
      const canvas = new OffscreenCanvas(w, h);
      const bytes = Uint8ClampedArray.from(atob(pixels), (c) => c.charCodeAt(0));
      canvas.getContext("2d")?.putImageData(new ImageData(bytes, w, h), 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/png" });
      let text = "";
      for (const byte of new Uint8Array(await blob.arrayBuffer()))
        text += String.fromCharCode(byte);
      return btoa(text);
    },
    { pixels: Buffer.from(sheet.buffer).toString("base64"), w: 2 * width, h: 2 * height },
  );
  writeFileSync(to, Buffer.from(png, "base64"));
} finally {
  await browser.close();
}
