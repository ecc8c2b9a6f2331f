import type { Anchor } from "../lay-plan.ts";

/** On the surface of a bone (or laid structure) near x, y, z in mm, lifted off it by `liftMm`. */
export const on = (bone: string, x: number, y: number, z: number, liftMm = 0): Anchor => ({
  on: bone,
  near: [x, y, z],
  liftMm,
});

/** `depthMm` below the skin that is seen from the front at x, y in mm: where muscles of the face lie. */
export const face = (x: number, y: number, depthMm: number): Anchor => ({
  skinAhead: [x, y],
  depthMm,
});

/** `depthMm` below the skin nearest to x, y, z in mm. */
export const under = (x: number, y: number, z: number, depthMm: number): Anchor => ({
  underSkin: [x, y, z],
  depthMm,
});
