import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type TriggerPointId } from "../../src/core/anatomy/ids.ts";
import { decodeZonePack, encodeZonePack } from "../../src/core/pain/zone-pack.ts";
import type { NamedZone, PatternZones } from "../../src/core/pain/zones.ts";

const SEED = 20261120;
const VERTICES = 70_000;

const zone = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: VERTICES - 1 }), fc.integer({ min: 1, max: 255 })),
    { maxLength: 60, selector: ([v]) => v },
  )
  .map((pairs) => {
    const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
    return {
      vertices: Uint32Array.from(sorted, ([v]) => v),
      weights: Uint8Array.from(sorted, ([, w]) => w),
    };
  });
const pattern = fc.record({
  triggerPoint: fc.stringMatching(/^[a-z]{1,12}-[1-9]$/).map((id) => asId<TriggerPointId>(id)),
  essential: zone,
  spillover: zone,
});
const patterns: fc.Arbitrary<PatternZones[]> = fc.array(pattern, { maxLength: 8 });
const areas: fc.Arbitrary<NamedZone[]> = fc.array(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,12}$/), zone }),
  { maxLength: 4 },
);
const packs = fc.record({
  vertexCount: fc.constant(VERTICES),
  patterns,
  areas,
});

describe("the file of pain zones", () => {
  it("[Z7] comes back as it went in", () => {
    fc.assert(
      fc.property(packs, (pack) => {
        expect(decodeZonePack(encodeZonePack(pack))).toEqual({ ok: true, value: pack });
      }),
      { seed: SEED },
    );
  });

  it("[Z7] a file cut short, or longer than it should be, is refused", () => {
    fc.assert(
      fc.property(packs, fc.nat(), (pack, cut) => {
        const bytes = encodeZonePack(pack);
        expect(decodeZonePack(bytes.slice(0, cut % bytes.length)).ok).toBe(false);
        expect(decodeZonePack(Uint8Array.of(...bytes, 0)).ok).toBe(false);
      }),
      { seed: SEED },
    );
  });

  it("[Z7] damaged bytes never throw, and never name a vertex beyond the skin", () => {
    fc.assert(
      fc.property(packs, fc.nat(), fc.nat({ max: 255 }), (pack, place, value) => {
        const bytes = encodeZonePack(pack);
        bytes[place % bytes.length] = value;
        const read = decodeZonePack(bytes);
        if (!read.ok) return;
        const zones = [
          ...read.value.patterns.flatMap(({ essential, spillover }) => [essential, spillover]),
          ...read.value.areas.map((area) => area.zone),
        ];
        for (const { vertices, weights } of zones) {
          expect(weights.length).toBe(vertices.length);
          expect(vertices.every((v) => v < read.value.vertexCount)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it("[Z7] foreign bytes are refused in words", () => {
    const read = decodeZonePack(new TextEncoder().encode("<!doctype html>"));
    expect(read.ok ? "" : read.problem).toMatch(/damaged/);
  });
});
