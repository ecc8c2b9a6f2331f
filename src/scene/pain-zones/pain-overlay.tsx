import { useThree } from "@react-three/fiber";
import { useEffect, useMemo, useState } from "react";
import { BufferAttribute, type BufferGeometry, DynamicDrawUsage } from "three";
import { selectShownPoint } from "../../state/index.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createMaterial, OVERLAY } from "../materials/body-materials.ts";
import { MAX_SPOTS } from "../materials/shared-uniforms.ts";
import { clearPattern, createPainWeights, drawPattern, drawRegions } from "./pain-weights.ts";
import { regionTest } from "./region-test.ts";
import { scatterStipple } from "./scatter-stipple.ts";
import stippleFragment from "./stipple.frag.glsl?raw";
import { EMPTY_STIPPLE, stippleGeometry } from "./stipple-geometry.ts";
import stippleVertex from "./stipple.vert.glsl?raw";

/** Seconds that pain takes to flow from the point into its zones. */
const FLOW_SECONDS = 0.85;
/** Reveal at which every zone is fully drawn. */
const ALL_SHOWN = 1.02;

/**
 * Referred pain and the person's own marks: writes them into the skin's pain attribute and spot
 * uniforms, and draws the spillover's stipple.
 */
export function PainOverlay({ skinGeometry }: { skinGeometry: BufferGeometry }) {
  const { engine, uniforms, animations, reducedMotion } = useScene();
  const invalidate = useThree((three) => three.invalidate);
  const shown = useSceneState(selectShownPoint);
  const marks = useSceneState((state) => state.marks);
  const { skin } = engine.body;

  const pain = useMemo(() => {
    const weights = createPainWeights(skin.positions.length / 3);
    const attribute = new BufferAttribute(weights.bytes, 4, true);
    attribute.setUsage(DynamicDrawUsage);
    skinGeometry.setAttribute("aPain", attribute);
    return { weights, attribute };
  }, [skin, skinGeometry]);
  const material = useMemo(
    () =>
      createMaterial("stipple", stippleVertex, stippleFragment, uniforms, OVERLAY),
    [uniforms],
  );
  useEffect(() => () => material.dispose(), [material]);
  const [reveal] = useState(() =>
    animations.create(0, (value) => {
      uniforms.uPainReveal.value = value;
    }),
  );

  const stipple = useMemo(() => {
    const { weights, attribute } = pain;
    const from = shown && engine.point(shown.triggerPoint, shown.side);
    const essential = shown && engine.zone(shown.triggerPoint, shown.side, "essential");
    const spillover = shown && engine.zone(shown.triggerPoint, shown.side, "spillover");
    if (!from?.ok || !essential?.ok || !spillover?.ok) {
      clearPattern(weights);
      attribute.needsUpdate = true;
      return null;
    }
    const zones = { essential: essential.value, spillover: spillover.value };
    drawPattern(weights, skin, zones, from.value.skinModel);
    attribute.needsUpdate = true;
    return stippleGeometry(scatterStipple(skin, weights.bytes));
  }, [pain, shown, engine, skin]);
  useEffect(() => () => stipple?.dispose(), [stipple]);

  useEffect(() => {
    reveal.to(0, 0);
    if (shown) reveal.to(ALL_SHOWN, reducedMotion() ? 0 : FLOW_SECONDS);
    invalidate();
  }, [shown, reveal, reducedMotion, invalidate]);

  useEffect(() => {
    const spots = marks.filter((mark) => mark.kind === "spot").slice(-MAX_SPOTS);
    uniforms.uSpotCount.value = spots.length;
    spots.forEach((spot, i) => {
      uniforms.uSpots.value[i]?.set(...spot.atModel, spot.radius);
      uniforms.uSpotNormals.value[i]?.set(...spot.normalModel, spot.intensity / 10);
    });
    const regions = marks.filter((mark) => mark.kind === "region");
    drawRegions(pain.weights, regionTest(engine, regions));
    pain.attribute.needsUpdate = true;
    invalidate();
  }, [marks, pain, engine, uniforms, invalidate]);

  return (
    <mesh
      geometry={stipple ?? EMPTY_STIPPLE}
      material={material}
      visible={stipple !== null}
      renderOrder={RENDER_ORDER.stipple}
      frustumCulled={false}
    />
  );
}
