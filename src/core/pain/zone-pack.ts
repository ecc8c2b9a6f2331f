import { asId, type TriggerPointId } from "../anatomy/ids.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import type { NamedZone, PatternZones, ZoneWeights } from "./zones.ts";

/**
 * All patterns and named areas in one compact file. Layout, in bytes: `KMZ2`; the number of skin
 * vertices, of patterns and of areas; per pattern, then per area, the length and letters of its id;
 * per zone (essential, then spillover of each pattern; then the areas) the number of runs; all runs as (gap since the run before, length − 1); all weights. Numbers are
 * LEB128. Runs and weights stand apart because each compresses better alone (gzip, brotli).
 */
const MAGIC = "KMZ2";

/** Most vertices a file may claim; a damaged file must not make us allocate without end. */
const MOST_VERTICES = 1 << 20;

/** What a zone file holds. */
export interface ZonePack {
  /** Vertices of the skin that the zones were drawn on. */
  readonly vertexCount: number;
  readonly patterns: readonly PatternZones[];
  readonly areas: readonly NamedZone[];
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
  writer.number(pack.areas.length);
  for (const id of [...pack.patterns.map((p) => p.triggerPoint), ...pack.areas.map((a) => a.id)]) {
    writer.number(id.length);
    writer.letters(id);
  }
  const zones = [
    ...pack.patterns.flatMap((p) => [p.essential, p.spillover]),
    ...pack.areas.map((area) => area.zone),
  ];
  const runs = zones.map(runsOf);
  for (const list of runs) writer.number(list.length / 2);
  for (const list of runs) for (const n of list) writer.number(n);
  for (const zone of zones) writer.bytes(zone.weights);
  return writer.take();
}

/** Unpacks a file made by `encodeZonePack`. Damaged or foreign bytes give a problem. */
export function decodeZonePack(bytes: Uint8Array): DecodedZonePack {
  const reader = new ByteReader(bytes);
  if (reader.letters(MAGIC.length) !== MAGIC) return problem("it does not start with KMZ2");
  const vertexCount = reader.number();
  const count = reader.number();
  const areaCount = reader.number();
  if (vertexCount > MOST_VERTICES || count + areaCount > bytes.length) {
    return problem("it claims more than it can hold");
  }
  const ids: TriggerPointId[] = [];
  for (let i = 0; i < count; i++) ids.push(asId<TriggerPointId>(reader.letters(reader.number())));
  const areaIds: string[] = [];
  for (let i = 0; i < areaCount; i++) areaIds.push(reader.letters(reader.number()));
  const zoneCount = 2 * count + areaCount;
  const runCounts = Array.from({ length: zoneCount }, () => reader.number());
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
  const areas = areaIds.map((id, i) => ({ id, zone: zones[2 * count + i] ?? EMPTY }));
  return { ok: true, value: { vertexCount, patterns, areas } };
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
