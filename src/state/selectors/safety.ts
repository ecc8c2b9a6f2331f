import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import type { RegionFamily } from "../../core/knowledge/records.generated.ts";
import type { RankAnswer } from "../../core/query/contract.ts";
import type { AppState } from "../app-state.ts";

/**
 * Families of the marks, for the safety questions: as the ranking found them or, without one, by
 * the records of the regions picked from the list. `null` while a spot or an area waits for the body to tell
 * where it lies.
 */
export function markedFamilies(
  marks: AppState["marks"],
  knowledge: Pick<KnowledgeIndex, "skinRegion">,
  ranking: Pick<RankAnswer, "families"> | null,
): readonly RegionFamily[] | null {
  if (marks.length === 0) return [];
  if (ranking) return ranking.families;
  if (marks.some((mark) => mark.kind !== "region")) return null;
  const families = marks.flatMap((mark) =>
    mark.kind === "region" ? (knowledge.skinRegion(mark.region)?.family ?? []) : [],
  );
  return [...new Set(families)];
}
