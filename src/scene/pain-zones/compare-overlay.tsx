import { useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import type { BufferGeometry } from "three";
import { useShallow } from "zustand/react/shallow";
import { COMPARE_PLACES, drawnPatterns } from "../../state/index.ts";
import type { Animated } from "../canvas/animations.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createMaterial, KEPT_FREE, OVERLAY } from "../materials/body-materials.ts";
import { createComparePainter } from "./compare-painter.ts";
import glyphFragment from "./glyph.frag.glsl?raw";
import glyphVertex from "./glyph.vert.glsl?raw";
import { EMPTY_STIPPLE, stippleGeometry } from "./stipple-geometry.ts";

/** Seconds in which a pattern appears, and in which the others step back. */
const APPEAR_SECONDS = 0.3;
const STEP_SECONDS = 0.2;
/** How clearly a pattern is drawn while another is pointed at. */
const STEPPED_BACK = 0.3;

/** Several patterns side by side on the skin, each with its hue and its strokes. */
export function CompareOverlay({ skinGeometry }: { skinGeometry: BufferGeometry }) {
  const { engine, uniforms, animations, reducedMotion } = useScene();
  const invalidate = useThree((three) => three.invalidate);
  const [compared, pointed, selectedPoint] = useSceneState(
    useShallow((state) => [state.compared, state.pointed, state.selectedPoint] as const),
  );
  const drawn = useMemo(
    () => drawnPatterns({ compared, pointed, selectedPoint }).compared,
    [compared, pointed, selectedPoint],
  );
  const painter = useMemo(
    () => createComparePainter(engine, uniforms, skinGeometry),
    [engine, uniforms, skinGeometry],
  );
  const material = useMemo(
    () =>
      createMaterial("glyph", glyphVertex, glyphFragment, uniforms, { ...OVERLAY, ...KEPT_FREE }),
    [uniforms],
  );
  useEffect(() => () => material.dispose(), [material]);

  const { glyphs, changed } = useMemo(() => painter.show(drawn), [painter, drawn]);
  const geometry = useMemo(() => glyphs && stippleGeometry(glyphs), [glyphs]);
  useEffect(() => () => geometry?.dispose(), [geometry]);

  const clear = useRef<readonly Animated[]>([]);
  useEffect(() => {
    if (clear.current.length === 0) {
      clear.current = COMPARE_PLACES.map((place) =>
        animations.create(0, (value) => {
          uniforms.uCompared.value[place] = value;
        }),
      );
    }
    for (const place of COMPARE_PLACES) {
      const track = clear.current[place];
      const pattern = drawn.find((one) => one.place === place);
      const isNew = changed.includes(place);
      if (isNew || !pattern) track?.to(0, 0);
      if (!pattern) continue;
      const seconds = reducedMotion() ? 0 : isNew ? APPEAR_SECONDS : STEP_SECONDS;
      track?.to(pattern.stepsBack ? STEPPED_BACK : 1, seconds);
    }
    invalidate();
  }, [drawn, changed, animations, uniforms, reducedMotion, invalidate]);

  return (
    <mesh
      geometry={geometry ?? EMPTY_STIPPLE}
      material={material}
      visible={geometry !== null}
      renderOrder={RENDER_ORDER.stipple}
      frustumCulled={false}
    />
  );
}
