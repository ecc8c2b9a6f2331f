import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import type { BufferGeometry, Mesh } from "three";
import { useShallow } from "zustand/react/shallow";
import { selectPainIsShown, selectShownPoint } from "../../state/index.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { uniformAnimation } from "../canvas/uniform-animation.ts";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createBodyMaterials, disposeBodyMaterials } from "../materials/body-materials.ts";
import { applyView } from "./apply-view.ts";
import { assignShades } from "./assign-shades.ts";
import { layerGeometry, muscleGeometry } from "./layer-geometry.ts";

/** Seconds that a layer takes to come or go, and the most that several take together. */
const PEEL_SECONDS = 0.45;
const MOST_LAYERS = 1.6;
/** How grey the body turns while pain is shown. */
const PAIN_DESATURATION = 0.5;
/** How solid a chosen structure looks through what lies above it, alone and under a pattern. */
const THROUGH_OPACITY = 0.68;
const THROUGH_OPACITY_UNDER_PAIN = 0.5;

/**
 * The body: one draw a layer, and one more a layer only while it has ghosts or something chosen
 * that must be seen through what lies above it. How each structure looks is a texel.
 */
export function BodyLayers({ skinGeometry }: { skinGeometry: BufferGeometry }) {
  const services = useScene();
  const { engine, uniforms, animations, reducedMotion } = services;
  const invalidate = useThree((three) => three.invalidate);
  const { body } = engine;
  const parts = useMemo(
    () => ({
      muscles: muscleGeometry(body.muscles),
      bones: layerGeometry(body.bones),
      materials: createBodyMaterials(uniforms),
      shades: assignShades(body.muscles, body.structures),
    }),
    [body, uniforms],
  );
  useEffect(
    () => () => {
      parts.muscles.dispose();
      parts.bones.dispose();
      disposeBodyMaterials(parts.materials);
    },
    [parts],
  );

  const view = useSceneState(
    useShallow((state) => ({
      peel: state.peel,
      xray: state.xray,
      isolated: state.isolated,
      hidden: state.hidden,
      selected: state.selected,
      hovered: state.hovered,
      shownPoint: selectShownPoint(state),
    })),
  );
  const painIsShown = useSceneState(selectPainIsShown);
  const { peel, shownPoint } = view;
  const draws = useMemo(() => applyView(services, parts.shades, view), [services, parts, view]);
  useEffect(() => invalidate(), [draws, invalidate]);

  const focused = draws.chosen && view.isolated === null && peel > 0;

  const animated = useMemo(
    () => ({
      peel: uniformAnimation(animations, uniforms.uPeel),
      grey: uniformAnimation(animations, uniforms.uDesaturate),
      focus: uniformAnimation(animations, uniforms.uFocus),
      through: uniformAnimation(animations, uniforms.uThroughOpacity),
    }),
    [animations, uniforms],
  );
  useEffect(() => {
    const seconds = reducedMotion() ? 0 : PEEL_SECONDS;
    const layers = Math.min(MOST_LAYERS, Math.abs(peel - animated.peel.value));
    animated.peel.to(peel, seconds * layers);
    animated.grey.to(painIsShown ? PAIN_DESATURATION : 0, seconds);
    animated.focus.to(focused ? 1 : 0, seconds);
    animated.through.to(shownPoint ? THROUGH_OPACITY_UNDER_PAIN : THROUGH_OPACITY, seconds);
    invalidate();
  }, [animated, peel, painIsShown, shownPoint, focused, reducedMotion, invalidate]);

  const muscleMesh = useRef<Mesh>(null);
  const boneMesh = useRef<Mesh>(null);
  const shellMesh = useRef<Mesh>(null);
  useFrame(() => {
    // What is wanted may be the whole skin again while its front still has some way to go.
    const inside = draws.inside || uniforms.uPeel.value > 0;
    if (muscleMesh.current) muscleMesh.current.visible = inside;
    if (boneMesh.current) boneMesh.current.visible = inside;
    if (shellMesh.current) shellMesh.current.visible = painIsShown && inside;
  });

  const { muscles, bones, materials } = parts;
  return (
    <>
      <mesh ref={boneMesh} geometry={bones} material={materials.bone} />
      <mesh ref={muscleMesh} geometry={muscles} material={materials.muscle} />
      <mesh geometry={skinGeometry} material={materials.skin} visible={draws.skin} />
      <mesh
        geometry={muscles}
        material={materials.ghost}
        visible={draws.muscleGhosts}
        renderOrder={RENDER_ORDER.ghost}
      />
      <mesh
        geometry={skinGeometry}
        material={materials.ghost}
        visible={draws.skinGhost}
        renderOrder={RENDER_ORDER.ghost}
      />
      <mesh
        ref={shellMesh}
        geometry={skinGeometry}
        material={materials.skinShell}
        renderOrder={RENDER_ORDER.painShell}
      />
      <mesh
        geometry={muscles}
        material={materials.muscleThrough}
        visible={draws.musclesThrough}
        renderOrder={RENDER_ORDER.through}
      />
      <mesh
        geometry={bones}
        material={materials.boneThrough}
        visible={draws.bonesThrough}
        renderOrder={RENDER_ORDER.through}
      />
    </>
  );
}
