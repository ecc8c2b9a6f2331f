/** Colours as people with different colour vision see them, and how far apart two colours look. */

/** Linear light, 0–1 each. */
export type LinearRgb = readonly [number, number, number];
export type Vision = "normal" | "protan" | "deutan" | "tritan";

/**
 * Full loss of one cone type, in linear light, row by row. Machado, Oliveira and Fernandes 2009, "A
 * physiologically-based model for simulation of color vision deficiency", table for severity 1.0.
 */
const MACHADO: Readonly<Record<Vision, readonly number[]>> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

export const VISIONS: readonly Vision[] = ["normal", "protan", "deutan", "tritan"];

/** `#rrggbb` as linear light. */
export function linearOf(hex: string): LinearRgb {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The colour that someone with this vision sees, clipped to what a screen can show. */
export function seenBy(vision: Vision, [r, g, b]: LinearRgb): LinearRgb {
  const m = MACHADO[vision];
  const row = (i: number) =>
    Math.min(1, Math.max(0, (m[i] ?? 0) * r + (m[i + 1] ?? 0) * g + (m[i + 2] ?? 0) * b));
  return [row(0), row(3), row(6)];
}

/** Relative luminance by WCAG 2. */
export function luminance([r, g, b]: LinearRgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio by WCAG 2, 1–21. */
export function contrast(a: LinearRgb, b: LinearRgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE L*a*b* under D65. */
export function lab([r, g, b]: LinearRgb): readonly [number, number, number] {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 (Sharma, Wu and Dalal 2005), all weights 1. About 2 is a just noticeable step. */
export function deltaE2000(one: LinearRgb, two: LinearRgb): number {
  const [l1, a1, b1] = lab(one);
  const [l2, a2, b2] = lab(two);
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const c1 = Math.hypot((1 + g) * a1, b1);
  const c2 = Math.hypot((1 + g) * a2, b2);
  const turn = (y: number, x: number) => {
    const degrees = (Math.atan2(y, x) * 180) / Math.PI;
    return degrees < 0 ? degrees + 360 : degrees;
  };
  const h1 = c1 === 0 ? 0 : turn(b1, (1 + g) * a1);
  const h2 = c2 === 0 ? 0 : turn(b2, (1 + g) * a2);
  const gap = Math.abs(h1 - h2);
  const grey = c1 * c2 === 0;
  const dh = grey ? 0 : gap <= 180 ? h2 - h1 : h2 <= h1 ? h2 - h1 + 360 : h2 - h1 - 360;
  const meanH = grey
    ? h1 + h2
    : gap <= 180
      ? (h1 + h2) / 2
      : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
  const rad = Math.PI / 180;
  const meanL = (l1 + l2) / 2;
  const meanCp = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos((meanH - 30) * rad) +
    0.24 * Math.cos(2 * meanH * rad) +
    0.32 * Math.cos((3 * meanH + 6) * rad) -
    0.2 * Math.cos((4 * meanH - 63) * rad);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * meanCp;
  const sh = 1 + 0.015 * meanCp * t;
  const rt =
    -2 *
    Math.sqrt(meanCp ** 7 / (meanCp ** 7 + 25 ** 7)) *
    Math.sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2)) * rad);
  const dl = (l2 - l1) / sl;
  const dc = (c2 - c1) / sc;
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad)) / sh;
  return Math.sqrt(dl * dl + dc * dc + dH * dH + rt * dc * dH);
}
