import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import { type PerspectiveCamera, Vector3 } from "three";
import { useShallow } from "zustand/react/shallow";
import { distance, dot, subtract, type Vec3 } from "../../core/geometry/vec3.ts";
import { type SkinPlace, type ZoneMiddle, zoneMiddles } from "../../core/pain/index.ts";
import { type DrawnPattern, drawnPatterns } from "../../state/index.ts";
import { type SceneServices, useScene, useSceneState } from "../canvas/scene-context.ts";
import { pickView } from "../picking/pick.ts";
import { type BadgeLayer, createBadgeLayer } from "./badge-layer.ts";
import { spreadBadges } from "./spread-badges.ts";

/** Least distance of two letters, CSS pixels, from near and from afar. */
const APART = 25;
const APART_FAR = 18;
/** Metres that a CSS pixel covers from which on letters are small. */
const FAR = 0.0013;
/** The skin must face the eye at least this much for its letter to be shown (sine). */
const LEAST_FACING = 0.12;
/** A letter's place may lie this deep in what is drawn and still count as seen; metres. */
const TOLERANCE = 0.01;

interface Anchor extends ZoneMiddle {
  readonly key: string;
  readonly pattern: DrawnPattern;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the camera sees a place of the skin, or null where it is turned away, off the canvas or covered. */
function seen(
  { positionModel, normalModel }: SkinPlace,
  camera: PerspectiveCamera,
  size: Size,
  { pick, uniforms }: Pick<SceneServices, "pick" | "uniforms">,
): { readonly x: number; readonly y: number } | null {
  const eye: Vec3 = [camera.position.x, camera.position.y, camera.position.z];
  const toEye = subtract(eye, positionModel);
  const away = distance(eye, positionModel);
  if (dot(toEye, normalModel) < LEAST_FACING * away) return null;
  const on = new Vector3(...positionModel).project(camera);
  if (Math.max(Math.abs(on.x), Math.abs(on.y), Math.abs(on.z)) > 1) return null;
  const at = { x: ((on.x + 1) / 2) * size.width, y: ((1 - on.y) / 2) * size.height };
  const hit = pick(at, pickView(uniforms));
  return hit && distance(eye, hit.seenModel) < away - TOLERANCE ? null : at;
}

/** The first of an anchor's places that is in sight. */
function firstSeen(anchor: Anchor, camera: PerspectiveCamera, size: Size, services: SceneServices) {
  for (const place of [anchor, ...anchor.others]) {
    const at = seen(place, camera, size, services);
    if (at) return at;
  }
  return null;
}

/** A letter at the middle of every essential zone that is compared, as long as it is in sight. */
export function CompareBadges() {
  const services = useScene();
  const { engine } = services;
  const { gl, camera, size, invalidate } = useThree();
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
  const some = anchors.length > 0;
  const layer = useRef<BadgeLayer | null>(null);
  useEffect(() => {
    const host = gl.domElement.parentElement;
    if (!some || !host) return;
    layer.current = createBadgeLayer(host);
    return () => {
      layer.current?.dispose();
      layer.current = null;
    };
  }, [some, gl]);
  useEffect(() => {
    if (layer.current) invalidate();
  }, [anchors, invalidate]);

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
        place: pattern.place,
        added: pattern.added,
        stepsBack: pattern.stepsBack,
        far,
        ...(places[i] ?? at),
      })),
    );
  });
  return null;
}
