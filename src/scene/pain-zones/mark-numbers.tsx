import { useFrame, useThree } from "@react-three/fiber";
import { useMemo } from "react";
import type { PerspectiveCamera } from "three";
import { type ZoneMiddle, zoneMiddles } from "../../core/pain/index.ts";
import type { Engine } from "../../core/query/engine.ts";
import { type PainMark, regionTest } from "../../state/index.ts";
import { useScene, useSceneState } from "../canvas/scene-context.ts";
import { firstSeen } from "./seen-place.ts";
import { spreadBadges } from "./spread-badges.ts";
import { useBadgeLayer } from "./use-badge-layer.ts";

/** Least distance of two numbers, CSS pixels. */
const APART = 18;
/** How far beside the ring of a spot its number stands, CSS pixels. */
const BESIDE = 7;

interface Anchor {
  readonly middle: ZoneMiddle;
  readonly text: string;
  /** The number stands outside of a ring of this radius; metres. */
  readonly radius: number;
}

/** Where a mark's number may stand; null for what lies on no skin. */
function middleOf(engine: Engine, mark: PainMark): ZoneMiddle | null {
  const { skin } = engine.body;
  switch (mark.kind) {
    case "words":
      return null;
    case "spot":
      return { positionModel: mark.atModel, normalModel: mark.normalModel, others: [] };
    case "area": {
      const found = engine.painted.of(mark.strokes);
      return found.ok ? (zoneMiddles(skin, found.value.zone)[0] ?? null) : null;
    }
    case "region": {
      const isIn = regionTest(engine, [mark]);
      const vertices = Uint32Array.from(skin.region.keys()).filter((v) => isIn?.(v));
      const weights = new Uint8Array(vertices.length).fill(255);
      return zoneMiddles(skin, { vertices, weights })[0] ?? null;
    }
  }
}

/** The numbers of the list beside the marks on the body, where there are several. */
export function MarkNumbers() {
  const services = useScene();
  const { engine } = services;
  const { camera, size } = useThree();
  const marks = useSceneState((state) => state.marks);
  const anchors = useMemo(
    () =>
      marks.length < 2
        ? []
        : marks.flatMap((mark, i): Anchor[] => {
            const middle = middleOf(engine, mark);
            const radius = mark.kind === "spot" ? mark.radius : 0;
            return middle ? [{ middle, text: String(i + 1), radius }] : [];
          }),
    [engine, marks],
  );
  const layer = useBadgeLayer(anchors.length > 0, anchors);

  useFrame(() => {
    if (!layer.current) return;
    // The scene's only camera; made in `mount-scene.tsx`.
    const eye = camera as PerspectiveCamera;
    eye.updateMatrixWorld();
    const metres = services.uniforms.uMetresPerPixel.value;
    const visible = anchors.flatMap(({ middle, text, radius }) => {
      const at = firstSeen(middle, eye, size, services);
      const away = radius > 0 ? (0.71 * radius) / metres + BESIDE : 0;
      return at ? [{ text, at: { x: at.x + away, y: at.y - away } }] : [];
    });
    const places = spreadBadges(
      visible.map(({ at }) => at),
      APART,
    );
    layer.current.draw(
      visible.map(({ text, at }, i) => ({
        key: text,
        text,
        hue: null,
        added: true,
        stepsBack: false,
        far: true,
        ...(places[i] ?? at),
      })),
    );
  });
  return null;
}
