import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import { PerspectiveCamera } from "three";
import { formTexels } from "../body/structure-form.ts";
import { isMeant } from "../body/structure-texels.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { offsetNow } from "../explode/explode-offsets.ts";
import { pickView } from "../picking/pick.ts";
import { chooseParts } from "./choose-parts.ts";
import { clearances } from "./clearances.ts";
import { anchorOf, type LabelAnchor, seeAnchors } from "./label-anchors.ts";
import { createLabelLayer } from "./label-layer.ts";
import { type LabelWish, layoutLabels } from "./label-layout.ts";
import { labelText } from "./label-lines.ts";
import { createLabelType } from "./label-type.ts";
import { readIds } from "./read-ids.ts";
import { seenParts } from "./seen-parts.ts";

/** Milliseconds without a frame after which the picture rests. */
const REST_MS = 140;
/** While it moves, labels follow at most this often; milliseconds. */
const FOLLOW_MS = 100;
/** Free area per label, square pixels, and the most and fewest labels. */
const AREA_EACH = 30_000;
const MOST = 14;
const FEWEST = 4;
/** Share of the free width that one label may take, and its least and greatest width in pixels. */
const WIDTH_SHARE = 0.29;
const WIDEST = 190;
const NARROWEST = 64;
/** Room kept around the edges of the free area. */
const EDGE = 8;

/**
 * Names beside what is seen, joined by leaders. While the picture moves the names follow their places;
 * when it rests it is asked anew what is seen, by a small picture of numbers.
 */
export function LabelsOverlay() {
  const { engine, store, uniforms, insets, childrenOf, pick } = useScene();
  const labels = useSceneState((state) => state.labels);
  const { gl, scene, camera, size } = useThree();
  const onScreen = useRef<{ frame: () => void } | null>(null);

  const regionNames = useMemo(
    () => engine.knowledge.skinRegions.map((region) => region.everyday),
    [engine],
  );

  useEffect(() => {
    const host = gl.domElement.parentElement;
    if (!labels || !host || !(camera instanceof PerspectiveCamera)) return;
    const layer = createLabelLayer(host);
    const type = createLabelType(host);
    let anchors: LabelAnchor[] = [];
    let body = { left: 0, right: 0 };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawnAt = 0;
    let ended = false;

    const free = () => ({
      left: insets.current.left + EDGE,
      right: size.width - insets.current.right - EDGE,
      top: insets.current.top + EDGE,
      bottom: size.height - insets.current.bottom - EDGE,
    });
    const movedBy = (structure: number) =>
      offsetNow(formTexels(uniforms.tForm.value), structure, uniforms.uExplode.value);

    const place = () => {
      const area = free();
      const widest = Math.min(WIDEST, Math.max(NARROWEST, (area.right - area.left) * WIDTH_SHARE));
      const texts = new Map(anchors.map((a) => [a.key, labelText(a.name, widest, type)]));
      const wishes = seeAnchors(anchors, camera, size, movedBy).flatMap(
        ({ anchor, x, y }): LabelWish[] => {
          const text = texts.get(anchor.key);
          if (!text) return [];
          const { width, height } = text;
          return [{ key: anchor.key, anchorX: x, anchorY: y, width, height }];
        },
      );
      const placed = layoutLabels(wishes, { free: area, body, keepClear: clearances(host) });
      layer.draw(placed.map((one) => ({ ...one, lines: texts.get(one.key)?.lines ?? [] })));
      drawnAt = performance.now();
    };

    const choose = async () => {
      const picture = await readIds(gl, scene, camera, size);
      if (ended) return;
      const seen = seenParts(picture);
      body = { left: seen.left * size.width, right: seen.right * size.width };
      const area = free();
      const room = (area.right - area.left) * (area.bottom - area.top);
      const state = store.getState();
      const chosen = chooseParts(seen.parts, (seen.left + seen.right) / 2, {
        structures: engine.body.structures,
        regionNames,
        before: new Map(anchors.map(({ key, part }) => [key, part])),
        isChosen: (structure) =>
          isMeant(structure, state.selected, childrenOf) ||
          isMeant(structure, state.isolated, childrenOf),
        most: Math.min(MOST, Math.max(FEWEST, Math.round(room / AREA_EACH))),
      });
      const view = pickView(uniforms);
      anchors = chosen.flatMap((one) => {
        const at = { x: one.part.x * size.width, y: one.part.y * size.height };
        const anchor = anchorOf(one, pick(at, view));
        return anchor ? [anchor] : [];
      });
      place();
    };

    onScreen.current = {
      frame() {
        if (performance.now() - drawnAt > FOLLOW_MS) place();
        clearTimeout(timer);
        timer = setTimeout(() => {
          choose().catch((error: unknown) => {
            // A lost context takes the picture of numbers with it; the next rest asks again.
            console.error("scene: labels could not be worked out:", error);
          });
        }, REST_MS);
      },
    };
    onScreen.current.frame();
    return () => {
      ended = true;
      onScreen.current = null;
      clearTimeout(timer);
      layer.dispose();
    };
  }, [
    labels,
    engine,
    store,
    uniforms,
    insets,
    childrenOf,
    pick,
    gl,
    scene,
    camera,
    size,
    regionNames,
  ]);

  useFrame(() => onScreen.current?.frame());
  return null;
}
