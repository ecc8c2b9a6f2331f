export { BodyScene, type BodySceneProps } from "./body-scene.tsx";
export type { Insets } from "./canvas/insets.ts";
export { projectToScreen, type SceneStats, type ScreenPlace, stats } from "./probe.ts";
