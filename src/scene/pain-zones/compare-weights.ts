import { BufferAttribute, type BufferGeometry, DynamicDrawUsage } from "three";
import type { ZoneWeights } from "../../core/pain/zones.ts";
import { COMPARE_PLACES, COMPARED_LOOKS, type ComparePlace } from "../../state/index.ts";

/** Both zones of one pattern. */
export interface PatternWeights {
  readonly essential: ZoneWeights;
  readonly spillover: ZoneWeights;
}

/** The skin's attributes that hold up to five patterns side by side. */
export interface CompareWeights {
  /** Puts a pattern into a place, or takes out what is there. Touches only the vertices in use. */
  put(place: ComparePlace, pattern: PatternWeights | null): void;
}

/**
 * Adds the attributes to a skin of `vertices` vertices, all zero. `aCompareEssential` and
 * `aCompareSpillover` hold the places A–D, `aCompareFifth` in x and y both weights of E.
 */
export function createCompareWeights(geometry: BufferGeometry, vertices: number): CompareWeights {
  const attribute = (name: string) => {
    const made = new BufferAttribute(new Uint8Array(4 * vertices), 4, true);
    made.setUsage(DynamicDrawUsage);
    geometry.setAttribute(name, made);
    return made;
  };
  const essential = attribute("aCompareEssential");
  const spillover = attribute("aCompareSpillover");
  const fifth = attribute("aCompareFifth");
  const used = new Map<ComparePlace, PatternWeights>();

  const write = (
    place: ComparePlace,
    { essential: e, spillover: s }: PatternWeights,
    on: boolean,
  ) => {
    const [intoE, intoS, at] =
      place < 4 ? ([essential, spillover, place] as const) : ([fifth, fifth, 0] as const);
    const fill = (zone: ZoneWeights, into: BufferAttribute, offset: number) => {
      zone.vertices.forEach((v, i) => {
        into.array[4 * v + offset] = on ? (zone.weights[i] ?? 0) : 0;
      });
      into.needsUpdate = true;
    };
    fill(e, intoE, at);
    fill(s, intoS, place < 4 ? at : 1);
  };

  return {
    put(place, pattern) {
      const before = used.get(place);
      if (before) write(place, before, false);
      used.delete(place);
      if (!pattern) return;
      write(place, pattern, true);
      used.set(place, pattern);
    },
  };
}

/** True for a place whose strokes are glyphs; the others are lines cut out of the skin. */
export const GLYPH_PLACES: readonly ComparePlace[] = COMPARE_PLACES.filter(
  (place) => !["lines", "hatch"].includes(COMPARED_LOOKS[place].texture),
);
