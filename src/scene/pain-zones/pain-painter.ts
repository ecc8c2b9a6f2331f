import { BufferAttribute, type BufferGeometry, DynamicDrawUsage } from "three";
import { at } from "../../core/geometry/vec3.ts";
import type { Engine } from "../../core/query/engine.ts";
import { markedWeights, type PainMark, type PointRef } from "../../state/index.ts";
import { MAX_SPOTS, type SharedUniforms } from "../materials/shared-uniforms.ts";
import { noGoWeights } from "./no-go-weights.ts";
import { clearPattern, createPainWeights, drawMarked, drawPattern } from "./pain-weights.ts";
import { type Stipple, scatterStipple } from "./scatter-stipple.ts";

/** Puts pain on the skin. */
export interface PainPainter {
  /** Draws the pattern of a point, or none; returns the spillover's dots, null without a pattern. */
  showPattern(point: PointRef | null): Stipple | null;
  /** Draws what the person marked. The latest `MAX_SPOTS` spots are drawn. */
  showMarks(marks: readonly PainMark[]): void;
  /** Draws what is being painted: weights a vertex, at those that changed. */
  showPainting(marked: Uint8Array, changed: readonly number[]): void;
  /** Draws the places not to press, or takes them off. */
  showNoGo(shown: boolean): void;
}

/** A painter that adds the attribute `aPain` to the skin's geometry and keeps it up to date. */
export function createPainPainter(
  engine: Engine,
  uniforms: SharedUniforms,
  skinGeometry: BufferGeometry,
): PainPainter {
  const { skin } = engine.body;
  const weights = createPainWeights(skin.positions.length / 3);
  const attribute = new BufferAttribute(weights.bytes, 4, true);
  attribute.setUsage(DynamicDrawUsage);
  skinGeometry.setAttribute("aPain", attribute);

  let noGoDrawn = false;
  function drawNoGo(): void {
    const bytes = noGoWeights(engine);
    skinGeometry.setAttribute("aNoGo", new BufferAttribute(bytes, 1, true));
    noGoDrawn = true;
  }

  return {
    showNoGo(shown) {
      if (shown && !noGoDrawn) drawNoGo();
      uniforms.uNoGo.value = shown ? 1 : 0;
    },
    showPainting(marked, changed) {
      for (const v of changed) weights.bytes[4 * v + 3] = marked[v] ?? 0;
      weights.marked = true;
      attribute.needsUpdate = true;
    },
    showPattern(point) {
      attribute.needsUpdate = true;
      const essential = point && engine.zone(point.triggerPoint, point.side, "essential");
      const spillover = point && engine.zone(point.triggerPoint, point.side, "spillover");
      if (!point || !essential?.ok || !spillover?.ok) {
        clearPattern(weights);
        return null;
      }
      const zones = { essential: essential.value, spillover: spillover.value };
      const place = engine.point(point.triggerPoint, point.side);
      // A point that the body cannot place still has its pattern; it then flows from its own edge.
      const edge = essential.value.vertices[0] ?? spillover.value.vertices[0] ?? 0;
      const from = place.ok ? place.value.skinModel : at(skin.positions, edge);
      drawPattern(weights, skin, zones, from);
      return scatterStipple(skin, weights.bytes);
    },
    showMarks(marks) {
      const spots = marks.filter((mark) => mark.kind === "spot").slice(-MAX_SPOTS);
      uniforms.uSpotCount.value = spots.length;
      spots.forEach((spot, i) => {
        uniforms.uSpots.value[i]?.set(...spot.atModel, spot.radius);
        uniforms.uSpotNormals.value[i]?.set(...spot.normalModel, spot.intensity / 10);
      });
      drawMarked(weights, markedWeights(engine, marks));
      attribute.needsUpdate = true;
    },
  };
}
