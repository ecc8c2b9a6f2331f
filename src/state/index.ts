export type { AppActions, AppStoreState, AreaChange } from "./actions.ts";
export type {
  AppState,
  AreaMark,
  BodyLoad,
  CameraPose,
  CameraWish,
  Checking,
  ComparedPoint,
  ComparePlace,
  GivenCheck,
  Graphics,
  KeptHealthState,
  MarkedPlace,
  MarkSense,
  PainMark,
  PlacedMark,
  PointRef,
  ReadingPage,
  StructureRef,
  TapMode,
  Theme,
  ViewName,
} from "./app-state.ts";
export {
  COMPARE_PAPER,
  COMPARE_PLACES,
  COMPARED_LOOKS,
  type ComparedLook,
  type CompareTexture,
  MOST_COMPARED,
} from "./compared-looks.ts";
export { type AppStore, createAppStore } from "./create-app-store.ts";
export { createLiveBrush, type LiveBrush, type ShowPaint } from "./painting/live-brush.ts";
export { markedWeights } from "./painting/marked-weights.ts";
export { isItsOwnMirror, mirroredMark, sideOfMark } from "./painting/mirror-mark.ts";
export { type HandMovement, placeArea, strokeChange } from "./painting/paint-stroke.ts";
export { regionTest } from "./painting/region-test.ts";
export { currentAnswers, isChecking } from "./selectors/check-answers.ts";
export {
  type DrawnPattern,
  type DrawnPatterns,
  drawnPatterns,
} from "./selectors/drawn-patterns.ts";
export { checkVerdict, createCheckSelector } from "./selectors/next-check.ts";
export { createRankingSelector, painRequest } from "./selectors/ranking.ts";
export { markedFamilies } from "./selectors/safety.ts";
export { selectIsShown, selectPainIsShown, selectShownPoint } from "./selectors/shown-points.ts";
export { DEFAULT_INTENSITY, DEFAULT_SPOT_RADIUS } from "./slices/pain-input.ts";
export { samePoint, sameStructure } from "./slices/selection.ts";
export { PEEL_MUSCLES, PEEL_SKELETON } from "./slices/visibility.ts";
export { AppStoreProvider, useAppStore, useAppStoreApi } from "./store-context.ts";
