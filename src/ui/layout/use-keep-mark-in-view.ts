import { useEffect } from "react";
import { add, subtract } from "../../core/geometry/vec3.ts";
import { useAppStoreApi } from "../../state/index.ts";

/**
 * Where the list opens over the lower part of the body, the spot just marked is brought into the
 * part that stays free, without turning the body or changing its size. It happens at the moment of
 * marking, so that whatever the person asks for next comes after it.
 */
export function useKeepMarkInView(active: boolean): void {
  const store = useAppStoreApi();
  useEffect(() => {
    if (!active) return;
    return store.subscribe((state, before) => {
      const mark = state.marks.at(-1);
      if (mark?.kind !== "spot" || state.marks.length <= before.marks.length) return;
      const { camera, askCamera } = state;
      if (!camera) return;
      askCamera({
        kind: "pose",
        target: mark.atModel,
        position: add(mark.atModel, subtract(camera.position, camera.target)),
      });
    });
  }, [store, active]);
}
