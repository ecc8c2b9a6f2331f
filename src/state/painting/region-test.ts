import type { Engine } from "../../core/query/engine.ts";
import type { PainMark } from "../app-state.ts";

/** A marked region of the skin. */
type RegionMark = Extract<PainMark, { kind: "region" }>;

/**
 * Tells for each skin vertex whether it lies in one of the marked regions; null for no marks.
 * A vertex's region is its place in the knowledge base's list of regions; its side is the side of
 * the mid-plane it lies on.
 */
export function regionTest(
  engine: Engine,
  marks: readonly RegionMark[],
): ((vertex: number) => boolean) | null {
  if (marks.length === 0) return null;
  const { skin } = engine.body;
  const sides = new Map<number, Set<string>>();
  for (const mark of marks) {
    const index = engine.knowledge.skinRegions.findIndex((region) => region.id === mark.region);
    const known = sides.get(index);
    if (known) known.add(mark.side);
    else sides.set(index, new Set([mark.side]));
  }
  return (vertex) => {
    const marked = sides.get(skin.region[vertex] ?? -1);
    if (!marked) return false;
    if (marked.has("midline")) return true;
    const x = skin.positions[3 * vertex] ?? 0;
    return (marked.has("right") && x <= 0) || (marked.has("left") && x >= 0);
  };
}
