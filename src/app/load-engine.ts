import { decodeZonePack } from "../core/pain/zone-pack.ts";
import { createEngine } from "../core/query/create-engine.ts";
import { loadBody } from "../workers/body/client.ts";
import type { AppServices } from "./services.ts";

/** Downloads and decodes the body in its worker, then puts the engine together. */
export const loadEngine: AppServices["loadEngine"] = async (knowledge, onProgress, signal) => {
  const outcome = await loadBody({ manifestUrl: "models/model.json", onProgress, signal });
  if (!outcome.ok) return { ok: false, ...outcome.failure };
  const { body, muscles, manifest, zones } = outcome.loaded;
  const pack = decodeZonePack(zones);
  // Bytes that pass their hash and still do not decode belong to another version of the program.
  if (!pack.ok) return { ok: false, code: "corrupt", detail: pack.problem };
  const { patterns } = pack.value;
  return { ok: true, engine: createEngine({ knowledge, body, muscles, manifest, patterns }) };
};
