import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import { PerspectiveCamera } from "three";
import { useScene } from "../canvas/scene-context.ts";
import type { CameraRig } from "./camera-rig.ts";
import { createFrameDriver } from "./frame-driver.ts";

/** A frame slower than this while the body moves makes the picture coarser until it rests; seconds. */
const SLOW_FRAME = 1 / 24;
/** A longer pause between frames is a rest, not a slow frame; seconds. */
const PAUSE = 0.25;
/** How much one frame counts in the running mean. */
const FRAME_SHARE = 0.2;

/** Advances camera and animations once a frame and asks for the next only while something moves. */
export function CameraDriver({ rig }: { rig: CameraRig }) {
  const services = useScene();
  const invalidate = useThree((three) => three.invalidate);
  const driver = useMemo(() => createFrameDriver(services, rig), [services, rig]);

  useEffect(() => {
    driver.onWake(() => invalidate());
    invalidate();
    return () => driver.onWake(() => {});
  }, [driver, invalidate]);

  const meanFrame = useRef(0);
  useFrame(({ camera, size, viewport, performance }, delta) => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const { width, height } = size;
    if (!driver.advance({ camera, width, height, pixelRatio: viewport.dpr }, delta)) return;
    invalidate();
    if (delta < PAUSE) meanFrame.current += FRAME_SHARE * (delta - meanFrame.current);
    // Weak phones keep up by drawing fewer pixels while the body turns; at rest it is sharp again.
    if (meanFrame.current > SLOW_FRAME) performance.regress();
  });
  return null;
}
