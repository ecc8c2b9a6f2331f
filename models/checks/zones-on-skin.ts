import { vertexAreas } from "../../src/core/geometry/mesh-topology.ts";
import { zoneArea } from "../../src/core/pain/zone-area.ts";
import type { ModelCheck } from "./model-check.ts";

/** No pattern is smaller or larger than this, square metres. */
const AREA = { least: 2e-4, most: 0.15 } as const;

/** Every trigger point has an essential zone on the skin; all zones are of a sensible size. */
export const zonesOnSkin: ModelCheck = {
  name: "zones-on-skin",
  description: "every point has an essential zone; zones measure 2 to 1,500 cm²",
  run: ({ engine }) => {
    const areas = vertexAreas(engine.body.skin);
    return engine.knowledge.triggerPoints.flatMap((point) => {
      const faults: string[] = [];
      for (const kind of ["essential", "spillover"] as const) {
        const zone = engine.zone(point.id, "right", kind);
        if (!zone.ok) {
          faults.push(zone.problem);
          continue;
        }
        const area = zoneArea(zone.value, areas);
        const empty = zone.value.vertices.length === 0;
        if (empty && kind === "spillover" && point.pattern.spillover === null) continue;
        if (!(area >= AREA.least && area <= AREA.most)) {
          faults.push(`${point.id}: the ${kind} zone measures ${(area * 1e4).toFixed(1)} cm²`);
        }
      }
      return faults;
    });
  },
};
