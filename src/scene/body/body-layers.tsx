import { useThree } from "@react-three/fiber";
import { useEffect, useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { selectPainIsShown, selectShownPoint, type StructureRef } from "../../state/index.ts";
import { stateTexels } from "../canvas/create-state-texture.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { RENDER_ORDER } from "../look/render-order.ts";
import { createBodyMaterials, disposeBodyMaterials } from "../materials/body-materials.ts";
import { assignShades } from "./assign-shades.ts";
import { layerGeometry, muscleGeometry } from "./layer-geometry.ts";
import {
  CHOSEN_THROUGH,
  GHOST,
  SOLID,
  type StructureView,
  writeStructureTexels,
} from "./structure-texels.ts";

/** Seconds that a layer takes to come or go. */
const PEEL_SECONDS = 0.45;
/** How grey the body turns while pain is shown. */
const PAIN_DESATURATION = 0.5;
/** How solid a chosen structure looks through what lies above it, alone and under a pattern. */
const THROUGH_OPACITY = 0.68;
const THROUGH_OPACITY_UNDER_PAIN = 0.5;

/** Which draws are needed at all, so that nothing invisible is sent to the GPU. */
interface Draws {
  readonly muscles: boolean;
  readonly skin: boolean;
  readonly muscleGhosts: boolean;
  readonly skinGhost: boolean;
  readonly boneGhosts: boolean;
  readonly musclesThrough: boolean;
  readonly bonesThrough: boolean;
}

/**
 * The body: one draw a layer, and one more a layer only while it has ghosts or something chosen
 * that must be seen through what lies above it. How each structure looks is a texel.
 */
export function BodyLayers({ skinGeometry }: { skinGeometry: ReturnType<typeof layerGeometry> }) {
  const { engine, uniforms, animations, reducedMotion, childrenOf } = useScene();
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
      shownPoint: selectShownPoint(state),
      hovered: state.hovered,
      painIsShown: selectPainIsShown(state),
    })),
  );

  const [animated] = useState(() => ({
    peel: animations.create(uniforms.uPeel.value, (v) => {
      uniforms.uPeel.value = v;
    }),
    grey: animations.create(0, (v) => {
      uniforms.uDesaturate.value = v;
    }),
    through: animations.create(THROUGH_OPACITY, (v) => {
      uniforms.uThroughOpacity.value = v;
    }),
    focus: animations.create(0, (v) => {
      uniforms.uFocus.value = v;
    }),
  }));
  const seconds = reducedMotion() ? 0 : PEEL_SECONDS;
  const focused = view.selected !== null && view.isolated === null && view.peel > 0;
  useEffect(() => {
    animated.peel.to(view.peel, seconds * Math.min(1.6, Math.abs(view.peel - animated.peel.value)));
    animated.grey.to(view.painIsShown ? PAIN_DESATURATION : 0, seconds);
    animated.through.to(view.shownPoint ? THROUGH_OPACITY_UNDER_PAIN : THROUGH_OPACITY, seconds);
    animated.focus.to(focused ? 1 : 0, seconds);
    invalidate();
  }, [animated, view.peel, view.painIsShown, view.shownPoint, focused, seconds, invalidate]);

  const draws = useMemo<Draws>(() => {
    const chosen: StructureRef[] = [];
    if (view.selected) chosen.push(view.selected);
    const point = view.shownPoint && engine.knowledge.triggerPoint(view.shownPoint.triggerPoint);
    if (point && view.shownPoint) chosen.push({ id: point.muscle, side: view.shownPoint.side });
    const structureView: StructureView = { ...view, chosen };
    const texture = uniforms.tState.value;
    const texels = stateTexels(texture);
    writeStructureTexels(texels, body.structures, parts.shades, structureView, childrenOf);
    texture.needsUpdate = true;
    invalidate();
    const some = (system: (s: string) => boolean, byte: number, value: number) =>
      body.structures.some((s, i) => system(s.system) && texels[4 * i + byte] === value);
    const soft = (s: string) => s === "muscle" || s === "tendon" || s === "fascia";
    const bone = (s: string) => s === "bone";
    const skin = (s: string) => s === "skin";
    const skinSolid = some(skin, 0, SOLID);
    uniforms.uSkinSolid.value = skinSolid ? 1 : 0;
    return {
      muscles: view.peel > 0 || view.xray || view.isolated !== null || !skinSolid,
      skin: skinSolid,
      muscleGhosts: some(soft, 0, GHOST),
      skinGhost: some(skin, 0, GHOST),
      boneGhosts: some(bone, 0, GHOST),
      musclesThrough: some(soft, 1, CHOSEN_THROUGH),
      bonesThrough: some(bone, 1, CHOSEN_THROUGH),
    };
  }, [view, engine, uniforms, body, parts, childrenOf, invalidate]);

  const { muscles, bones, materials } = parts;
  return (
    <>
      <mesh geometry={bones} material={materials.bone} visible={draws.muscles} />
      <mesh geometry={muscles} material={materials.muscle} visible={draws.muscles} />
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
        geometry={skinGeometry}
        material={materials.skinShell}
        visible={view.painIsShown && (view.peel > 0 || !draws.skin)}
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
