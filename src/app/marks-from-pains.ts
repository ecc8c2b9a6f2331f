import type { PainRequest } from "../core/query/contract.ts";
import type { Answer, Engine } from "../core/query/engine.ts";
import type { PainMark } from "../state/index.ts";
import { DEFAULT_INTENSITY, DEFAULT_SPOT_RADIUS } from "../state/index.ts";

/** A mark before the store has numbered it. */
export type NewMark =
  | Omit<Extract<PainMark, { kind: "spot" }>, "id">
  | Omit<Extract<PainMark, { kind: "region" }>, "id">;

/** A pain as the outside contract says it, placed on this body. */
export function toMark(engine: Engine, pain: PainRequest): Answer<NewMark> {
  const intensity = pain.intensity ?? DEFAULT_INTENSITY;
  if ("region" in pain) {
    const region = engine.knowledge.skinRegion(pain.region);
    if (!region) return { ok: false, problem: `there is no skin region "${pain.region}"` };
    return {
      ok: true,
      value: {
        kind: "region",
        region: pain.region,
        side: pain.side,
        intensity,
        regionName: region.everyday,
      },
    };
  }
  const place = engine.locate(pain.at);
  if (!place.ok) return place;
  return {
    ok: true,
    value: {
      kind: "spot",
      atModel: place.value.skin,
      normalModel: place.value.normal,
      radius: pain.radiusMm === undefined ? DEFAULT_SPOT_RADIUS : pain.radiusMm / 1000,
      intensity,
      side: place.value.side,
      regionName: place.value.region.everyday,
    },
  };
}
