import type { PainRequest, RankRequest } from "./contract.ts";
import type { Answer } from "./engine.ts";
import type { EngineParts } from "./engine-parts.ts";
import { type PlacedPain, placePain } from "./pain-places.ts";
import type { PaintedAreas } from "./painted-areas.ts";

/** True for two lists that say the same: the same strokes, and the same words around them. */
function samePains(a: readonly PainRequest[], b: readonly PainRequest[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((pain, i) => {
    const other = b[i]!;
    const strokes = "strokes" in pain ? pain.strokes : null;
    // Strokes are long, and kept as they are: the same list is the same area.
    if (strokes !== ("strokes" in other ? other.strokes : null)) return false;
    return (
      JSON.stringify({ ...pain, strokes: null }) === JSON.stringify({ ...other, strokes: null })
    );
  });
}

/**
 * Places the pains of a request, or says what is wrong with it. The last pains are kept: the next
 * check is asked for the marks that were just ranked.
 */
export function placedPains(
  parts: EngineParts,
  areas: PaintedAreas,
): (request: RankRequest) => Answer<readonly PlacedPain[]> {
  let last: { readonly of: readonly PainRequest[]; readonly pains: readonly PlacedPain[] } | null =
    null;
  return ({ pains, answers }) => {
    for (const [i, { movement }] of (answers?.movements ?? []).entries()) {
      if (parts.knowledge.movementTest(movement)) continue;
      const problem = `answers.movements[${i}]: there is no movement "${movement}"`;
      return { ok: false, problem };
    }
    if (last && samePains(last.of, pains)) return { ok: true, value: last.pains };
    const found: PlacedPain[] = [];
    for (const [i, pain] of pains.entries()) {
      const placed = placePain(parts, areas, pain);
      if (!placed.ok) return { ok: false, problem: `pains[${i}]: ${placed.problem}` };
      found.push(placed.value);
    }
    last = { of: pains, pains: found };
    return { ok: true, value: found };
  };
}
