/** The body's own side. Structures on the mid-plane, and those that cross it, are `midline`. */
export type Side = "left" | "right" | "midline";

/** The same place on the other half of the body; `midline` stays. */
export function oppositeSide(side: Side): Side {
  if (side === "midline") return side;
  return side === "left" ? "right" : "left";
}
