import type { BufferGeometry } from "three";
import type { Engine } from "../../core/query/engine.ts";
import {
  COMPARED_LOOKS,
  type ComparePlace,
  type DrawnPattern,
  type PointRef,
} from "../../state/index.ts";
import type { SharedUniforms } from "../materials/shared-uniforms.ts";
import {
  type CompareWeights,
  createCompareWeights,
  GLYPH_PLACES,
  type PatternWeights,
} from "./compare-weights.ts";
import { type Glyphs, scatterGlyphs, spreadZones } from "./scatter-glyphs.ts";
import { acrossStrokes } from "./stroke-direction.ts";

/** What a change of the comparison changed on the skin. */
export interface ComparedChange {
  /** Dots, rings and crosses; null where there are none. The same object while they stay as they are. */
  readonly glyphs: Glyphs | null;
  /** Places that hold another pattern than before. */
  readonly changed: readonly ComparePlace[];
}

/** Puts several patterns on the skin at once. */
export interface ComparePainter {
  /** Draws exactly these. */
  show(patterns: readonly DrawnPattern[]): ComparedChange;
}

/** Both zones of a point; null where the book knows no pattern. */
export function zonesOf(engine: Engine, { triggerPoint, side }: PointRef): PatternWeights | null {
  const essential = engine.zone(triggerPoint, side, "essential");
  const spillover = engine.zone(triggerPoint, side, "spillover");
  if (!essential.ok || !spillover.ok) return null;
  return { essential: essential.value, spillover: spillover.value };
}

/** A painter that adds its attributes to the skin's geometry when something is first compared. */
export function createComparePainter(
  engine: Engine,
  { uCompareAcross }: Pick<SharedUniforms, "uCompareAcross">,
  skin: BufferGeometry,
): ComparePainter {
  const layer = engine.body.skin;
  const vertices = layer.positions.length / 3;
  let weights: CompareWeights | null = null;
  let shown = new Map<ComparePlace, string>();
  let glyphs: Glyphs | null = null;
  let scattered = "";

  const scatter = (patterns: readonly DrawnPattern[]): Glyphs | null => {
    const zones = patterns.flatMap((one) => {
      const pattern = GLYPH_PLACES.includes(one.place) ? zonesOf(engine, one) : null;
      return pattern ? [spreadZones(one.place, pattern, vertices)] : [];
    });
    return zones.length > 0 ? scatterGlyphs(layer, zones) : null;
  };

  return {
    show(patterns) {
      const next = new Map(
        patterns.map((one) => [one.place, `${one.triggerPoint}.${one.side}`] as const),
      );
      const changed = patterns.filter((one) => shown.get(one.place) !== next.get(one.place));
      const gone = [...shown.keys()].filter((place) => !next.has(place));
      if (changed.length > 0) weights ??= createCompareWeights(skin, vertices);
      for (const place of gone) weights?.put(place, null);
      for (const one of changed) {
        const zones = zonesOf(engine, one);
        weights?.put(one.place, zones);
        const { texture } = COMPARED_LOOKS[one.place];
        if (!zones || (texture !== "lines" && texture !== "hatch")) continue;
        uCompareAcross.value[one.place]?.set(...acrossStrokes(layer, zones.essential, texture));
      }
      shown = next;
      const wanted = GLYPH_PLACES.map((place) => next.get(place) ?? "").join(" ");
      if (wanted !== scattered) {
        scattered = wanted;
        glyphs = scatter(patterns);
      }
      return { glyphs, changed: changed.map(({ place }) => place) };
    },
  };
}
