import { useEffect } from "react";
import { add, subtract } from "../../core/geometry/vec3.ts";
import { useAppStore, useAppStoreApi } from "../../state/index.ts";

/**
 * Where the list opens over the lower part of the body, the spot just marked is brought into the
 * part that stays free, without turning the body or changing its size.
 */
export function useKeepMarkInView(active: boolean): void {
  const store = useAppStoreApi();
  const newest = useAppStore((s) => s.marks.at(-1)?.id);
  useEffect(() => {
    const { marks, camera, askCamera } = store.getState();
    const mark = marks.at(-1);
    if (!active || newest === undefined || mark?.kind !== "spot" || !camera) return;
    askCamera({
      kind: "pose",
      target: mark.atModel,
      position: add(mark.atModel, subtract(camera.position, camera.target)),
    });
  }, [store, active, newest]);
}
