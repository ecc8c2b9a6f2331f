import { useThree } from "@react-three/fiber";
import { type RefObject, useEffect, useRef } from "react";
import { type BadgeLayer, createBadgeLayer } from "./badge-layer.ts";

/**
 * A layer of badges over the canvas, there only while it is needed; a frame is asked for whenever
 * `content` changes.
 */
export function useBadgeLayer(needed: boolean, content: unknown): RefObject<BadgeLayer | null> {
  const { gl, invalidate } = useThree();
  const layer = useRef<BadgeLayer | null>(null);
  useEffect(() => {
    const host = gl.domElement.parentElement;
    if (!needed || !host) return;
    layer.current = createBadgeLayer(host);
    return () => {
      layer.current?.dispose();
      layer.current = null;
    };
  }, [needed, gl]);
  useEffect(() => {
    if (layer.current) invalidate();
    // `content` is named because what it holds is drawn.
  }, [content, invalidate]);
  return layer;
}
