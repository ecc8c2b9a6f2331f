import { useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import type { BufferGeometry } from "three";
import { drawnPatterns } from "../../state/index.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { uniformAnimation } from "../canvas/uniform-animation.ts";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createMaterial, KEPT_FREE, OVERLAY } from "../materials/body-materials.ts";
import { createPainPainter } from "./pain-painter.ts";
import stippleFragment from "./stipple.frag.glsl?raw";
import stippleVertex from "./stipple.vert.glsl?raw";
import { EMPTY_STIPPLE, stippleGeometry } from "./stipple-geometry.ts";

/** Seconds that pain takes to flow from the point into its zones. */
const FLOW_SECONDS = 0.85;
/** Reveal at which every zone is fully drawn. */
const ALL_SHOWN = 1.02;

/**
 * Referred pain and the person's own marks on the skin, and the spillover's stipple. Must be
 * mounted for the skin to be drawn: it owns the skin's pain attribute.
 */
export function PainOverlay({ skinGeometry }: { skinGeometry: BufferGeometry }) {
  const { engine, uniforms, animations, reducedMotion, livePaint } = useScene();
  const invalidate = useThree((three) => three.invalidate);
  const shown = useSceneState((state) => drawnPatterns(state).alone);
  const marks = useSceneState((state) => state.marks);
  const noGo = useSceneState((state) => state.noGo);

  const painter = useMemo(
    () => createPainPainter(engine, uniforms, skinGeometry),
    [engine, uniforms, skinGeometry],
  );
  const material = useMemo(
    () =>
      createMaterial("stipple", stippleVertex, stippleFragment, uniforms, {
        ...OVERLAY,
        ...KEPT_FREE,
      }),
    [uniforms],
  );
  useEffect(() => () => material.dispose(), [material]);
  const reveal = useMemo(
    () => uniformAnimation(animations, uniforms.uPainReveal),
    [animations, uniforms],
  );

  const stipple = useMemo(() => {
    const dots = painter.showPattern(shown);
    return dots && stippleGeometry(dots);
  }, [painter, shown]);
  useEffect(() => () => stipple?.dispose(), [stipple]);

  useEffect(() => {
    reveal.to(0, 0);
    if (shown) reveal.to(ALL_SHOWN, reducedMotion() ? 0 : FLOW_SECONDS);
    invalidate();
  }, [shown, reveal, reducedMotion, invalidate]);

  useEffect(() => {
    painter.showNoGo(noGo);
    invalidate();
  }, [noGo, painter, invalidate]);

  useEffect(() => {
    painter.showMarks(marks);
    invalidate();
  }, [marks, painter, invalidate]);

  useEffect(
    () =>
      livePaint.connect((weights, changed) => {
        painter.showPainting(weights, changed);
        invalidate();
      }),
    [livePaint, painter, invalidate],
  );

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
