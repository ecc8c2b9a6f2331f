import { isKebabCase } from "../core/anatomy/ids.ts";
import type { Vec3 } from "../core/geometry/vec3.ts";
import { BRUSH_MOST, type BrushStroke, PATH_MOST } from "../core/painting/index.ts";
import { isSide, MAX_COORDINATE_MM, numbers } from "./link-numbers.ts";

/**
 * A stroke as text: `p` paints, `e` erases, then order, radius and the path in millimetres, each place
 * told from the one before it: `p1.16.-62.1520.118.3.-8.1`. `f2.temporal.right` fills a region.
 */
export function strokeText(stroke: BrushStroke): string {
  if (stroke.kind === "region") return `f${stroke.order}.${stroke.region}.${stroke.side}`;
  let before = [0, 0, 0];
  const steps = stroke.path.flatMap((place) => {
    const now = place.map((x) => Math.round(x * 1000));
    const step = now.map((x, k) => x - (before[k] ?? 0));
    before = now;
    return step;
  });
  const head = stroke.kind === "paint" ? "p" : "e";
  return `${head}${[stroke.order, Math.round(stroke.radius * 1000), ...steps].join(".")}`;
}

function readFill(text: string): BrushStroke | null {
  const [order = "", region = "", side, ...rest] = text.split(".");
  if (!/^\d{1,6}$/.test(order) || rest.length > 0 || !isSide(side)) return null;
  if (!isKebabCase(region) || region.length > 80) return null;
  return { kind: "region", order: Number(order), region, side };
}

/** Reads one stroke; null where it makes no sense. */
export function readStroke(text: string): BrushStroke | null {
  const head = text.charAt(0);
  const body = text.slice(1);
  if (head === "f") return readFill(body);
  if (head !== "p" && head !== "e") return null;
  const count = body.split(".").length;
  const all = numbers(body, count, 999_999);
  if (!all || count < 5 || (count - 2) % 3 !== 0 || (count - 2) / 3 > PATH_MOST) return null;
  const [order = 0, radiusMm = 0, ...steps] = all;
  if (order < 0 || radiusMm < 1 || radiusMm > BRUSH_MOST * 1000) return null;
  const path: Vec3[] = [];
  let [x, y, z] = [0, 0, 0];
  for (let i = 0; i < steps.length; i += 3) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    z += steps[i + 2] ?? 0;
    if (Math.max(Math.abs(x), Math.abs(y), Math.abs(z)) > MAX_COORDINATE_MM) return null;
    path.push([x / 1000, y / 1000, z / 1000]);
  }
  return { kind: head === "p" ? "paint" : "erase", order, radius: radiusMm / 1000, path };
}
