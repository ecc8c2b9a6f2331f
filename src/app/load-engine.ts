import type { BodyLayer, MuscleLayer, SkinLayer } from "../core/body/body.ts";
import type { KnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import { decodeZonePack } from "../core/pain/zone-pack.ts";
import { createEngine } from "../core/query/create-engine.ts";
import type { Engine } from "../core/query/engine.ts";
import type { LoadBodyOutcome } from "../workers/body/client.ts";
import type { FirstOfBody } from "../workers/body/protocol.ts";
import type { EngineOutcome } from "./services.ts";

const EMPTY: BodyLayer = {
  positions: new Float32Array(0),
  normals: new Float32Array(0),
  index: new Uint32Array(0),
  structure: new Uint16Array(0),
  occlusion: new Uint8Array(0),
};
const NO_MUSCLES: MuscleLayer = { ...EMPTY, fibre: new Float32Array(0) };

/**
 * An engine over the skin alone, for the first picture: it places marks and names regions; it knows
 * no muscles and ranks nothing.
 */
export function firstEngine(
  knowledge: KnowledgeIndex,
  { manifest, skin }: { manifest: FirstOfBody["manifest"]; skin: SkinLayer },
): Engine {
  const body = { structures: manifest.structures, muscles: NO_MUSCLES, bones: EMPTY, skin };
  return createEngine({ knowledge, body, muscles: [], manifest, patterns: [], areas: [] });
}

/** The engine over the whole body, out of what the body's worker answered. */
export function wholeEngine(knowledge: KnowledgeIndex, outcome: LoadBodyOutcome): EngineOutcome {
  if (!outcome.ok) return { ok: false, ...outcome.failure };
  const { body, muscles, manifest, zones } = outcome.loaded;
  const pack = decodeZonePack(zones);
  // Bytes that pass their hash and still do not decode belong to another version of the program.
  if (!pack.ok) return { ok: false, code: "corrupt", detail: pack.problem };
  const { patterns, areas } = pack.value;
  const sources = { knowledge, body, muscles, manifest, patterns, areas };
  return { ok: true, engine: createEngine(sources) };
}
