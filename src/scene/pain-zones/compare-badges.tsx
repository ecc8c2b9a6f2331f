import { useFrame, useThree } from "@react-three/fiber";
import { useMemo } from "react";
import type { PerspectiveCamera } from "three";
import { useShallow } from "zustand/react/shallow";
import { type ZoneMiddle, zoneMiddles } from "../../core/pain/index.ts";
import { COMPARED_LOOKS, type DrawnPattern, drawnPatterns } from "../../state/index.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { firstSeen } from "./seen-place.ts";
import { spreadBadges } from "./spread-badges.ts";
import { useBadgeLayer } from "./use-badge-layer.ts";

/** Least distance of two letters, CSS pixels, from near and from afar. */
const APART = 25;
const APART_FAR = 18;
/** Metres that a CSS pixel covers from which on letters are small. */
const FAR = 0.0013;
interface Anchor extends ZoneMiddle {
  readonly key: string;
  readonly pattern: DrawnPattern;
}

/** A letter at the middle of every essential zone that is compared, as long as it is in sight. */
export function CompareBadges() {
  const services = useScene();
  const { engine } = services;
  const { camera, size } = useThree();
  const [compared, pointed, selectedPoint] = useSceneState(
    useShallow((state) => [state.compared, state.pointed, state.selectedPoint] as const),
  );
  const anchors = useMemo(
    () =>
      drawnPatterns({ compared, pointed, selectedPoint }).compared.flatMap((pattern): Anchor[] => {
        const zone = engine.zone(pattern.triggerPoint, pattern.side, "essential");
        if (!zone.ok) return [];
        return zoneMiddles(engine.body.skin, zone.value).map((middle, i) => ({
          ...middle,
          key: `${pattern.place}.${i}`,
          pattern,
        }));
      }),
    [engine, compared, pointed, selectedPoint],
  );
  const layer = useBadgeLayer(anchors.length > 0, anchors);

  useFrame(() => {
    if (!layer.current) return;
    // The scene's only camera; made in `mount-scene.tsx`.
    const eye = camera as PerspectiveCamera;
    // Moved in this very frame; the renderer would only bring it up to date when it draws.
    eye.updateMatrixWorld();
    const visible = anchors.flatMap((anchor) => {
      const at = firstSeen(anchor, eye, size, services);
      return at ? [{ anchor, at }] : [];
    });
    const far = services.uniforms.uMetresPerPixel.value > FAR;
    const places = spreadBadges(
      visible.map(({ at }) => at),
      far ? APART_FAR : APART,
    );
    layer.current.draw(
      visible.map(({ anchor: { key, pattern }, at }, i) => ({
        key,
        text: COMPARED_LOOKS[pattern.place].letter,
        hue: COMPARED_LOOKS[pattern.place].hue,
        added: pattern.added,
        stepsBack: pattern.stepsBack,
        far,
        ...(places[i] ?? at),
      })),
    );
  });
  return null;
}
