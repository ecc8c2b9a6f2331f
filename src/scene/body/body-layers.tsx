import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import type { BufferGeometry, Mesh } from "three";
import { useShallow } from "zustand/react/shallow";
import { selectPainIsShown, selectShownPoint } from "../../state/index.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { uniformAnimation } from "../canvas/uniform-animation.ts";
import { IdMeshes } from "../labels/id-meshes.tsx";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createBodyMaterials, type ShaderNeeds } from "../materials/body-materials.ts";
import { applyView } from "./apply-view.ts";
import { assignShades } from "./assign-shades.ts";
import { layerGeometry, muscleGeometries } from "./layer-geometry.ts";
import { WarmVariants } from "./warm-variants.tsx";

/** Seconds that a layer takes to come or go, and the most that several take together. */
const PEEL_SECONDS = 0.45;
const MOST_LAYERS = 1.6;
/** Metres that a device pixel covers from which on the body counts as far, and up to which as near. */
const FAR_PIXEL = 0.00135;
const NEAR_PIXEL = 0.0012;
/** What the first picture needs. */
const FIRST_NEEDS: ShaderNeeds = {
  far: true,
  peeling: null,
  painted: false,
  compared: false,
  knot: false,
};
/** Seconds that the body takes to move apart all the way. */
const EXPLODE_SECONDS = 1.1;
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
  const materials = useMemo(() => createBodyMaterials(uniforms), [uniforms]);
  useEffect(() => () => materials.dispose(), [materials]);
  const muscles = useMemo(() => muscleGeometries(body.muscles, body.structures), [body]);
  useEffect(() => () => muscles.dispose(), [muscles]);
  const bones = useMemo(() => layerGeometry(body.bones), [body]);
  useEffect(() => () => bones.dispose(), [bones]);
  const shades = useMemo(() => assignShades(body.muscles, body.structures), [body]);

  // Until muscles and bones have come there is only skin to show, whatever is asked for.
  const onlySkin = body.muscles.index.length === 0;
  const view = useSceneState(
    useShallow((state) => ({
      peel: onlySkin ? 0 : state.peel,
      xray: onlySkin ? false : state.xray,
      isolated: onlySkin ? null : state.isolated,
      explode: onlySkin ? 0 : state.explode,
      hidden: state.hidden,
      selected: state.selected,
      hovered: state.hovered,
      shownPoint: selectShownPoint(state),
    })),
  );
  const labels = useSceneState((state) => state.labels);
  const marked = useSceneState((state) => state.marks.length > 0);
  const noGo = useSceneState((state) => state.noGo);
  const painIsShown = useSceneState(selectPainIsShown);
  const compared = useSceneState((state) => state.compared.length > 0);
  const { peel, explode, shownPoint } = view;
  const draws = useMemo(() => applyView(services, shades, view), [services, shades, view]);
  useEffect(() => invalidate(), [draws, invalidate]);

  const focused = draws.chosen && view.isolated === null && peel > 0;

  const animated = useMemo(
    () => ({
      peel: uniformAnimation(animations, uniforms.uPeel),
      explode: uniformAnimation(animations, uniforms.uExplode),
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
    const far = Math.abs(explode - animated.explode.value);
    animated.explode.to(explode, reducedMotion() ? 0 : EXPLODE_SECONDS * far);
    animated.grey.to(painIsShown ? PAIN_DESATURATION : 0, seconds);
    animated.focus.to(focused ? 1 : 0, seconds);
    animated.through.to(shownPoint ? THROUGH_OPACITY_UNDER_PAIN : THROUGH_OPACITY, seconds);
    invalidate();
  }, [animated, peel, explode, painIsShown, shownPoint, focused, reducedMotion, invalidate]);

  const skinMesh = useRef<Mesh>(null);
  const muscleMesh = useRef<Mesh>(null);
  const fasciaMesh = useRef<Mesh>(null);
  const boneMesh = useRef<Mesh>(null);
  const shellMesh = useRef<Mesh>(null);
  const maskMesh = useRef<Mesh>(null);
  const far = useRef(false);
  useFrame(({ viewport }) => {
    const now = uniforms.uPeel.value;
    // What is wanted may be the whole skin again while its front still has some way to go.
    const inside = draws.inside || now > 0;
    const stage = Math.floor(Math.min(4, Math.max(0, now)));
    const from = muscles.stages[stage] ?? 0;
    const count = (muscles.stages.at(-1) ?? 0) - from;
    muscles.solid.setDrawRange(from, count);

    const pixel = uniforms.uMetresPerPixel.value / viewport.dpr;
    far.current = pixel > (far.current ? NEAR_PIXEL : FAR_PIXEL);
    const needs: ShaderNeeds = {
      far: far.current,
      peeling: now % 1 === 0 ? null : now < 1 ? "skin" : "layer",
      painted:
        painIsShown || noGo || uniforms.uHintBeat.value > 0 || uniforms.uUncertainty.value.w > 0,
      compared,
      knot: uniforms.uBandStructure.value >= 0,
    };
    if (skinMesh.current) {
      skinMesh.current.visible = draws.skin && now < 1;
      skinMesh.current.material = materials.skin(needs);
    }
    if (muscleMesh.current) {
      muscleMesh.current.visible = inside && count > 0;
      muscleMesh.current.material = materials.muscle(needs);
    }
    if (fasciaMesh.current) {
      fasciaMesh.current.visible = inside && draws.fascia && now < 4;
      fasciaMesh.current.material = materials.fascia(needs);
    }
    if (boneMesh.current) {
      boneMesh.current.visible = inside;
      boneMesh.current.material = materials.bone(needs);
    }
    if (shellMesh.current) {
      shellMesh.current.visible = (painIsShown || noGo) && inside;
      shellMesh.current.material = materials.skinShell(needs);
    }
    if (maskMesh.current) {
      maskMesh.current.visible = painIsShown && (draws.musclesThrough || draws.bonesThrough);
      maskMesh.current.material = materials.painMask(needs);
    }
  });

  return (
    <>
      <WarmVariants materials={materials} />
      {labels ? <IdMeshes skin={skinGeometry} muscles={muscles.all} bones={bones} /> : null}
      <mesh
        ref={skinMesh}
        geometry={skinGeometry}
        material={materials.skin(FIRST_NEEDS)}
        renderOrder={RENDER_ORDER.skin}
      />
      <mesh
        ref={muscleMesh}
        geometry={muscles.solid}
        material={materials.muscle(FIRST_NEEDS)}
        renderOrder={RENDER_ORDER.muscles}
      />
      <mesh
        ref={boneMesh}
        geometry={bones}
        material={materials.bone(FIRST_NEEDS)}
        renderOrder={RENDER_ORDER.bones}
      />
      <mesh
        ref={fasciaMesh}
        geometry={muscles.fascia}
        material={materials.fascia(FIRST_NEEDS)}
        renderOrder={RENDER_ORDER.fascia}
      />
      <mesh
        geometry={muscles.all}
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
        material={materials.skinShell(FIRST_NEEDS)}
        renderOrder={RENDER_ORDER.painShell}
      />
      <mesh
        geometry={skinGeometry}
        material={materials.markInk}
        visible={compared && marked}
        renderOrder={RENDER_ORDER.markInk}
      />
      <mesh
        ref={maskMesh}
        geometry={skinGeometry}
        material={materials.painMask(FIRST_NEEDS)}
        renderOrder={RENDER_ORDER.painMask}
      />
      <mesh
        geometry={muscles.all}
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
