import type { Page } from "@playwright/test";

/** A rectangle of the page as RGBA bytes, row by row. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of part of the page as pixels. The PNG is decoded by the browser itself. */
export async function readPixels(page: Page, clip: Clip): Promise<Pixels> {
  const png = await page.screenshot({ clip, animations: "disabled" });
  const bytes = await page.evaluate(async (base64) => {
    const binary = atob(base64);
    const data = Uint8Array.from(binary, (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([data], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2D context");
    context.drawImage(bitmap, 0, 0);
    const { data: rgba, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = "";
    for (let i = 0; i < rgba.length; i += 8192) {
      text += String.fromCharCode(...rgba.subarray(i, i + 8192));
    }
    return { width, height, base64: btoa(text) };
  }, png.toString("base64"));
  return {
    x: clip.x,
    y: clip.y,
    width: bytes.width,
    height: bytes.height,
    rgba: new Uint8ClampedArray(Buffer.from(bytes.base64, "base64")),
  };
}

/** Per pixel: true where two pictures of the same place differ by more than `tolerance` (0–255). */
export function changedPixels(a: Pixels, b: Pixels, tolerance = 24): Uint8Array {
  const changed = new Uint8Array(a.width * a.height);
  for (let i = 0; i < changed.length; i++) {
    for (let c = 0; c < 3; c++) {
      const difference = Math.abs((a.rgba[4 * i + c] ?? 0) - (b.rgba[4 * i + c] ?? 0));
      if (difference > tolerance) changed[i] = 1;
    }
  }
  return changed;
}

/** Share of pixels that are clearly not the background of the corner, 0–1: is anything drawn? */
export function inkShare(pixels: Pixels): number {
  const [r = 0, g = 0, b = 0] = pixels.rgba;
  let ink = 0;
  const count = pixels.width * pixels.height;
  for (let i = 0; i < count; i++) {
    const difference =
      Math.abs((pixels.rgba[4 * i] ?? 0) - r) +
      Math.abs((pixels.rgba[4 * i + 1] ?? 0) - g) +
      Math.abs((pixels.rgba[4 * i + 2] ?? 0) - b);
    if (difference > 60) ink += 1;
  }
  return ink / count;
}
