import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, DoubleSide, Vector3 } from "three";
import { selectShownPoint } from "../../state/index.ts";
import { formTexels } from "../body/structure-form.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { uniformAnimation } from "../canvas/uniform-animation.ts";
import { offsetNow } from "../explode/explode-offsets.ts";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createMaterial, OVERLAY } from "../materials/body-materials.ts";
import bandFragment from "./band.frag.glsl?raw";
import bandVertex from "./band.vert.glsl?raw";
import { bandGeometry } from "./band-geometry.ts";
import markerFragment from "./marker.frag.glsl?raw";
import markerVertex from "./marker.vert.glsl?raw";
import { writeBand } from "./write-band.ts";

/** Width of the square that the ring is drawn in, CSS pixels. */
const MARKER_PIXELS = 26;
/** Seconds for the band to light from the point to its ends. */
const BAND_SECONDS = 0.45;
const LIT = 1.2;

/**
 * The shown trigger point: a ring with a cross at its true depth, its taut band lit along the
 * fibre, and (through the skin's shader) its circle of uncertainty.
 */
export function TriggerPointMark() {
  const { engine, uniforms, animations, reducedMotion } = useScene();
  const invalidate = useThree((three) => three.invalidate);
  const shown = useSceneState(selectShownPoint);
  const point = useMemo(() => {
    const answer = shown && engine.point(shown.triggerPoint, shown.side);
    return answer?.ok ? answer.value : null;
  }, [engine, shown]);

  const parts = useMemo(() => {
    const own = {
      uPointModel: { value: new Vector3() },
      uMoved: { value: new Vector3() },
      uMarkerPixels: { value: MARKER_PIXELS },
      uBandReveal: { value: 0 },
    };
    const all = { ...uniforms, ...own };
    const square = new BufferGeometry();
    const corners = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);
    square.setAttribute("position", new BufferAttribute(corners, 3));
    square.setIndex([0, 1, 2, 0, 2, 3]);
    return {
      own,
      square,
      band: createMaterial("band", bandVertex, bandFragment, all, { ...OVERLAY, side: DoubleSide }),
      marker: createMaterial("marker", markerVertex, markerFragment, all, OVERLAY),
    };
  }, [uniforms]);
  useEffect(
    () => () => {
      parts.square.dispose();
      parts.band.dispose();
      parts.marker.dispose();
    },
    [parts],
  );
  // The structure that the point is in, and moves with.
  const structure = useMemo(() => {
    const muscle = shown && engine.knowledge.triggerPoint(shown.triggerPoint)?.muscle;
    if (!shown || !muscle) return -1;
    return engine.body.structures.findIndex(
      (one) => one.id === muscle && (one.side === shown.side || one.side === "midline"),
    );
  }, [engine, shown]);
  useFrame(() => {
    const moved = offsetNow(formTexels(uniforms.tForm.value), structure, uniforms.uExplode.value);
    parts.own.uMoved.value.set(...moved);
    uniforms.uKnot.value.setW(point ? parts.own.uBandReveal.value : 0);
  });
  const line = useMemo(() => bandGeometry(point?.bandModel ?? new Float32Array(0)), [point]);
  useEffect(() => () => line.dispose(), [line]);
  const reveal = useMemo(
    () => uniformAnimation(animations, parts.own.uBandReveal),
    [animations, parts],
  );

  useEffect(() => {
    writeBand(uniforms, point?.bandModel ?? new Float32Array(0), structure);
    if (point) {
      parts.own.uPointModel.value.set(...point.positionModel);
      uniforms.uKnot.value.set(...point.positionModel, 0);
      uniforms.uUncertainty.value.set(...point.skinModel, point.uncertaintyMm / 1000);
    } else uniforms.uUncertainty.value.set(0, 0, 0, 0);
    reveal.to(0, 0);
    if (point) reveal.to(LIT, reducedMotion() ? 0 : BAND_SECONDS);
    invalidate();
  }, [point, structure, parts, uniforms, reveal, reducedMotion, invalidate]);

  return (
    <>
      <mesh
        geometry={line}
        material={parts.band}
        visible={point !== null}
        renderOrder={RENDER_ORDER.band}
        frustumCulled={false}
      />
      <mesh
        geometry={parts.square}
        material={parts.marker}
        visible={point !== null}
        renderOrder={RENDER_ORDER.marker}
        frustumCulled={false}
      />
    </>
  );
}
