import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";

type ViewState = Pick<AppState, "load" | "graphics" | "cameraWish" | "camera">;
type ViewActions = Pick<AppActions, "reportLoad" | "reportGraphics" | "reportCamera" | "askCamera">;

/** Loading, the state of the 3D picture, and the camera. */
export const createViewSlice: SliceCreator<ViewState & ViewActions> = (set) => ({
  load: { kind: "loading", loadedBytes: 0, totalBytes: 0 },
  graphics: "pending",
  cameraWish: null,
  camera: null,

  reportLoad: (load) => set({ load }),
  reportGraphics: (graphics) => set({ graphics }),
  reportCamera: (camera) => set({ camera }),
  askCamera: (wish) =>
    set((state) => ({ cameraWish: { ...wish, serial: (state.cameraWish?.serial ?? 0) + 1 } })),
});
