import type { BodySystem } from "../anatomy/structure.ts";
import type { KnowledgeBundle } from "../knowledge/bundle.ts";
import { membership } from "../ranking/ranking-index.ts";
import type { StatsAnswer } from "./contract.ts";
import type { EngineParts } from "./engine-parts.ts";

/** A zone reaches a region when it covers this much of it: a share, or an area in m². */
const LINK_SHARE = 0.1;
const LINK_AREA = 4e-4;

/** Number of pairs (skin region, muscle) where a pattern of the muscle reaches the region. */
function countAreaMuscleLinks(parts: EngineParts): number {
  const { region, positions } = parts.body.skin;
  const { areas } = parts.skin();
  const regionArea = new Float64Array(parts.manifest.regions.length);
  region.forEach((one, v) => {
    if ((positions[3 * v] ?? 0) <= 0) regionArea[one] = (regionArea[one] ?? 0) + (areas[v] ?? 0);
  });
  const links = new Set<string>();
  for (const pattern of parts.patterns) {
    const muscle = parts.knowledge.triggerPoint(pattern.triggerPoint)?.muscle;
    const covered = new Float64Array(parts.manifest.regions.length);
    for (const zone of [pattern.essential, pattern.spillover]) {
      zone.vertices.forEach((v, i) => {
        const one = region[v] ?? 0;
        covered[one] = (covered[one] ?? 0) + (areas[v] ?? 0) * membership(zone.weights[i] ?? 0);
      });
    }
    covered.forEach((area, one) => {
      if (area >= LINK_AREA || area >= LINK_SHARE * (regionArea[one] ?? 1)) {
        links.add(`${one} ${muscle}`);
      }
    });
  }
  return links.size;
}

/** What there is, counted on one side of the body. */
export function engineStats(parts: EngineParts, data: KnowledgeBundle): StatsAnswer {
  const { body, manifest } = parts;
  const filled = (kind: "essential" | "spillover") =>
    parts.patterns.filter((pattern) => pattern[kind].vertices.length > 0).length;
  const essentialZones = filled("essential");
  const spilloverZones = filled("spillover");
  const ofKind = (system: BodySystem) => body.structures.filter((one) => one.system === system);
  return {
    muscles: data.muscles.length,
    muscleParts: parts.muscles.reduce((sum, one) => sum + one.parts.length, 0),
    triggerPoints: data.triggerPoints.length,
    zones: essentialZones + spilloverZones,
    essentialZones,
    spilloverZones,
    areaMuscleLinks: countAreaMuscleLinks(parts),
    symptoms: data.symptoms.length,
    skinRegions: manifest.regions.reduce((sum, one) => sum + (one.midline ? 1 : 2), 0),
    techniques: data.techniques.length,
    toolPlacements: 0,
    stretches: data.stretches.length,
    therapies: data.therapies.length,
    redFlags: data.redFlags.length,
    noGoAreas: data.noGoAreas.length,
    sources: data.sources.length,
    causes: data.causes.length,
    lookAlikes: data.lookAlikes.length,
    conditions: data.conditions.length,
    lessons: data.lessons.length,
    movementTests: data.movementTests.length,
    checklistRows: data.checklist.filter((row) => row.said.length > 0).length,
    model: {
      structures: body.structures.length,
      muscles: new Set(ofKind("muscle").map((one) => one.id)).size,
      kinds: {
        muscle: ofKind("muscle").length,
        tendon: ofKind("tendon").length,
        fascia: ofKind("fascia").length,
        bone: ofKind("bone").length,
      },
      triangles: manifest.triangles,
      bytes: manifest.parts.reduce((sum, part) => sum + part.bytes, 0),
    },
  };
}
