import type { Side } from "../core/anatomy/side.ts";
import type { Vec3 } from "../core/geometry/vec3.ts";

/** Nothing of the body or the camera is further from the origin. Millimetres. */
export const MAX_COORDINATE_MM = 10_000;

/** True for one of the three words. */
export function isSide(text: string | undefined): text is Side {
  return text === "left" || text === "right" || text === "midline";
}

/** Whole numbers with dots between, as many as `count` says and none beyond `limit`; else null. */
export function numbers(text: string, count: number, limit: number): number[] | null {
  const parts = text.split(".").map((part) => (/^-?\d{1,6}$/.test(part) ? Number(part) : NaN));
  const fine = parts.length === count && parts.every((n) => Math.abs(n) <= limit);
  return fine ? parts : null;
}

/** A place in whole millimetres. */
export function pointMm(position: Vec3): string {
  return position.map((x) => Math.round(x * 1000)).join(".");
}
