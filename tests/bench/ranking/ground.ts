import { loadSources } from "../../../src/cli/load-engine.ts";
import type { Vec3 } from "../../../src/core/geometry/vec3.ts";
import type { KnowledgeBase } from "../../../src/core/knowledge/knowledge-base.ts";
import { createEngineParts } from "../../../src/core/query/engine-parts.ts";
import { pointInSpace } from "../../../src/core/query/points-in-space.ts";
import { rankablePoints } from "../../../src/core/query/rankable-points.ts";
import type { RankablePoint } from "../../../src/core/ranking/ranking-index.ts";
import { neighboursOf } from "./patient-skin.ts";
import type { PatientSkin } from "./patients.ts";

/** Everything the benchmark asks about: this checkout's body and patterns. */
export interface Ground extends PatientSkin {
  readonly knowledge: KnowledgeBase;
  readonly points: readonly RankablePoint[];
  /** Where each point lies, model space. */
  readonly places: readonly Vec3[];
}

export async function loadGround(): Promise<Ground> {
  const sources = await loadSources();
  const parts = createEngineParts(sources);
  const points = rankablePoints(parts);
  const places = points.map((point): Vec3 => {
    const place = pointInSpace(parts, point.triggerPoint, point.side);
    return place.ok ? place.value.positionModel : [0, 0, 0];
  });
  const skin = parts.skin();
  return { knowledge: sources.knowledge, skin, neighbours: neighboursOf(skin), points, places };
}
