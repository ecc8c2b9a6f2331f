import type { Side } from "../core/anatomy/side.ts";

/** All words that the scene itself says. */
export const SCENE_TEXT = {
  besideBody: "That was beside the body. Tap on the body where it hurts.",
  nothingThere: "Nothing to name there. Tap on a muscle or a bone.",
  notYet: "The muscles are still on their way. Try again in a moment.",
  layers: ["skin", "superficial muscles", "intermediate muscles", "deep muscles", "skeleton"],
} as const;

/** A structure's name with its side, as a person would say it. */
export function nameWithSide(name: string, side: Side): string {
  return side === "midline" ? name : `${name}, ${side}`;
}
