import type { Structure } from "../../core/anatomy/structure.ts";
import type { BodyLayer } from "../../core/body/body.ts";
import { endsInSheet } from "./sheet-muscles.ts";
import { peelStage } from "./structure-texels.ts";

/** First entry of each peel stage 0–4 in a sorted index, and one past the last. */
export type StageRuns = readonly number[];

/** A layer's triangles parted and sorted by how deep they lie. */
export interface SortedTriangles {
  /** Muscles and tendons, superficial first. */
  readonly solid: Uint32Array;
  readonly stages: StageRuns;
  /** Fasciae and muscles that run out into thin sheets, in the layer's order. */
  readonly fascia: Uint32Array;
}

const STAGES = 5;

/**
 * Sorts a layer's triangles from the outside in (within a stage in the layer's own order), so that
 * the depth test spares what is covered, and a peeled stage need not be sent at all. What is
 * translucent is kept apart.
 */
export function sortByStage(layer: BodyLayer, structures: readonly Structure[]): SortedTriangles {
  const { index, structure } = layer;
  const stageOf = structures.map(peelStage);
  const isFascia = structures.map((one) => one.system === "fascia" || endsInSheet(one.id));
  const counts = new Array<number>(STAGES).fill(0);
  let fasciae = 0;
  for (let t = 0; t < index.length; t += 3) {
    const s = structure[index[t]!]!;
    if (isFascia[s]) fasciae += 3;
    else counts[stageOf[s]!]! += 3;
  }
  const stages = [0];
  for (const count of counts) stages.push(stages.at(-1)! + count);
  const next = [...stages];
  const solid = new Uint32Array(index.length - fasciae);
  const fascia = new Uint32Array(fasciae);
  let f = 0;
  for (let t = 0; t < index.length; t += 3) {
    const s = structure[index[t]!]!;
    const triangle = index.subarray(t, t + 3);
    if (isFascia[s]) {
      fascia.set(triangle, f);
      f += 3;
    } else {
      const stage = stageOf[s]!;
      solid.set(triangle, next[stage]!);
      next[stage]! += 3;
    }
  }
  return { solid, stages, fascia };
}
