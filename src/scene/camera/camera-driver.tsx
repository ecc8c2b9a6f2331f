import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { PerspectiveCamera } from "three";
import { useScene } from "../canvas/scene-context.ts";
import type { CameraRig } from "./camera-rig.ts";
import { createFrameDriver } from "./frame-driver.ts";

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

  useFrame(({ camera, size }, delta) => {
    if (!(camera instanceof PerspectiveCamera)) return;
    if (driver.advance({ camera, width: size.width, height: size.height }, delta)) invalidate();
  });
  return null;
}
