import { asId, type TriggerPointId } from "../anatomy/ids.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import type { PatternZones, ZoneWeights } from "./zones.ts";

/**
 * All patterns in one compact file. Layout, in bytes: `KMZ1`; the number of skin vertices and of
 * patterns; per pattern the length and letters of its id; per zone (essential, then spillover) the
 * number of runs; all runs as (gap since the run before, length − 1); all weights. Numbers are
 * LEB128. Runs and weights stand apart because each compresses better alone (gzip, brotli).
 */
const MAGIC = "KMZ1";

/** Most vertices a file may claim; a damaged file must not make us allocate without end. */
const MOST_VERTICES = 1 << 20;

/** What a zone file holds. */
export interface ZonePack {
  /** Vertices of the skin that the zones were drawn on. */
  readonly vertexCount: number;
  readonly patterns: readonly PatternZones[];
}

/** The file, or what is wrong with it. */
export type DecodedZonePack =
  | { readonly ok: true; readonly value: ZonePack }
  | { readonly ok: false; readonly problem: string };

/** Packs patterns. Ids are plain ASCII, vertices ascending. */
export function encodeZonePack(pack: ZonePack): Uint8Array {
  const writer = new ByteWriter();
  writer.letters(MAGIC);
  writer.number(pack.vertexCount);
  writer.number(pack.patterns.length);
  for (const { triggerPoint } of pack.patterns) {
    writer.number(triggerPoint.length);
    writer.letters(triggerPoint);
  }
  const zones = pack.patterns.flatMap((p) => [p.essential, p.spillover]);
  const runs = zones.map(runsOf);
  for (const list of runs) writer.number(list.length / 2);
  for (const list of runs) for (const n of list) writer.number(n);
  for (const zone of zones) writer.bytes(zone.weights);
  return writer.take();
}

/** Unpacks a file made by `encodeZonePack`. Damaged or foreign bytes give a problem. */
export function decodeZonePack(bytes: Uint8Array): DecodedZonePack {
  const reader = new ByteReader(bytes);
  if (reader.letters(MAGIC.length) !== MAGIC) return problem("it does not start with KMZ1");
  const vertexCount = reader.number();
  const count = reader.number();
  if (vertexCount > MOST_VERTICES || count > bytes.length) {
    return problem("it claims more than it can hold");
  }
  const ids: TriggerPointId[] = [];
  for (let i = 0; i < count; i++) ids.push(asId<TriggerPointId>(reader.letters(reader.number())));
  const runCounts = ids.flatMap(() => [reader.number(), reader.number()]);
  if (reader.failed || runCounts.some((n) => n > bytes.length)) return problem("it breaks off");
  const zones: { vertices: Uint32Array; weights: Uint8Array }[] = [];
  for (const runs of runCounts) {
    const vertices = readRuns(reader, runs, vertexCount);
    if (vertices === null) return problem("a zone runs past the end of the skin");
    zones.push({ vertices, weights: new Uint8Array(0) });
  }
  for (const zone of zones) zone.weights = reader.bytes(zone.vertices.length);
  if (reader.failed) return problem("it breaks off");
  if (!reader.atEnd) return problem("something follows its end");
  const patterns = ids.map((triggerPoint, i) => ({
    triggerPoint,
    essential: zones[2 * i] ?? EMPTY,
    spillover: zones[2 * i + 1] ?? EMPTY,
  }));
  return { ok: true, value: { vertexCount, patterns } };
}

/** The vertices of some runs; null where they do not fit on the skin. */
function readRuns(reader: ByteReader, runs: number, vertexCount: number): Uint32Array | null {
  const list: number[] = [];
  let next = 0;
  for (let r = 0; r < runs; r++) {
    next += reader.number();
    const length = reader.number() + 1;
    if (reader.failed || next + length > vertexCount) return null;
    for (let k = 0; k < length; k++) list.push(next++);
  }
  return Uint32Array.from(list);
}

const EMPTY: ZoneWeights = { vertices: new Uint32Array(0), weights: new Uint8Array(0) };

/** Ascending vertices as pairs: gap since the end of the run before, length − 1. */
function runsOf(zone: ZoneWeights): number[] {
  const runs: number[] = [];
  let next = 0;
  const { vertices } = zone;
  for (let i = 0; i < vertices.length; ) {
    const start = vertices[i]!;
    let length = 1;
    while (i + length < vertices.length && vertices[i + length] === start + length) length++;
    runs.push(start - next, length - 1);
    next = start + length;
    i += length;
  }
  return runs;
}

function problem(reason: string): DecodedZonePack {
  return { ok: false, problem: `The pain-zone file is damaged: ${reason}.` };
}
