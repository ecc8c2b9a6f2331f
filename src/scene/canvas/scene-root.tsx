import { AdaptiveDpr } from "@react-three/drei";
import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import { BodyLayers } from "../body/body-layers.tsx";
import { layerGeometry } from "../body/layer-geometry.ts";
import { CameraDriver } from "../camera/camera-driver.tsx";
import type { CameraRig } from "../camera/camera-rig.ts";
import { Ground } from "../ground/ground.tsx";
import { LabelsOverlay } from "../labels/labels-overlay.tsx";
import { CompareBadges } from "../pain-zones/compare-badges.tsx";
import { CompareOverlay } from "../pain-zones/compare-overlay.tsx";
import { MarkNumbers } from "../pain-zones/mark-numbers.tsx";
import { PainOverlay } from "../pain-zones/pain-overlay.tsx";
import { TriggerPointMark } from "../trigger-points/trigger-point-mark.tsx";
import { FeatureBoundary } from "./feature-boundary.tsx";
import { useScene } from "./scene-context.ts";

/** Everything in the picture. */
export function SceneRoot({ rig, onFirstFrame }: { rig: CameraRig; onFirstFrame: () => void }) {
  const { engine } = useScene();
  const invalidate = useThree((three) => three.invalidate);
  const skinLayer = engine.body.skin;
  const skin = useMemo(() => layerGeometry(skinLayer), [skinLayer]);
  useEffect(() => () => skin.dispose(), [skin]);

  const told = useRef(false);
  useFrame(() => {
    if (told.current) return;
    told.current = true;
    // This frame is drawn right after the callbacks; by the next one it has been on screen.
    requestAnimationFrame(() => onFirstFrame());
  });
  useEffect(() => invalidate(), [invalidate]);

  return (
    <>
      <CameraDriver rig={rig} />
      <AdaptiveDpr />
      <FeatureBoundary feature="ground">
        <Ground />
      </FeatureBoundary>
      <BodyLayers skinGeometry={skin} />
      <FeatureBoundary feature="pain">
        <PainOverlay skinGeometry={skin} />
      </FeatureBoundary>
      <FeatureBoundary feature="comparison">
        <CompareOverlay skinGeometry={skin} />
        <CompareBadges />
        <MarkNumbers />
      </FeatureBoundary>
      <FeatureBoundary feature="labels">
        <LabelsOverlay />
      </FeatureBoundary>
      <FeatureBoundary feature="trigger point">
        <TriggerPointMark />
      </FeatureBoundary>
    </>
  );
}
