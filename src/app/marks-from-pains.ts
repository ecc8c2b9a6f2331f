import type { PainRequest, PainSense } from "../core/query/contract.ts";
import type { Answer, Engine } from "../core/query/engine.ts";
import { DEFAULT_SPOT_RADIUS, type MarkSense, type PlacedMark, placeArea } from "../state/index.ts";

/** A mark before the store has numbered it. */
export type NewMark = PlacedMark & Partial<MarkSense>;

/** A phrase as it stands in a list. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function place(engine: Engine, pain: PainRequest): Answer<PlacedMark> {
  if ("strokes" in pain) return placeArea(engine, pain.strokes);
  if ("symptom" in pain) {
    const { symptom: id, side } = pain;
    const symptom = engine.knowledge.symptom(id);
    if (!symptom) return { ok: false, problem: `there is no complaint "${id}"` };
    return {
      ok: true,
      value: { kind: "words", symptom: id, side, words: sentence(symptom.words) },
    };
  }
  if ("region" in pain) {
    const { region: id, side } = pain;
    const region = engine.knowledge.skinRegion(id);
    if (!region) return { ok: false, problem: `there is no skin region "${id}"` };
    return { ok: true, value: { kind: "region", region: id, side, regionName: region.everyday } };
  }
  const found = engine.place(pain.at);
  if (!found.ok) return found;
  const { skin, normal, side, region } = found.value;
  return {
    ok: true,
    value: {
      kind: "spot",
      atModel: skin,
      normalModel: normal,
      radius: pain.radiusMm === undefined ? DEFAULT_SPOT_RADIUS : pain.radiusMm / 1000,
      side,
      regionName: region.everyday,
    },
  };
}

/** A pain as the outside contract says it, placed on this body. */
export function toMark(engine: Engine, pain: PainRequest): Answer<NewMark> {
  const placed = place(engine, pain);
  if (!placed.ok) return placed;
  const { intensity, quality, depth }: PainSense = pain;
  const sense: Partial<MarkSense> = {
    ...(intensity === undefined ? {} : { intensity }),
    ...(quality === undefined ? {} : { quality }),
    ...(depth === undefined ? {} : { depth }),
  };
  return { ok: true, value: { ...placed.value, ...sense } };
}
