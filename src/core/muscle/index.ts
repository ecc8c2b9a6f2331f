export { pointAt, type SheetFrame, sheetFrame } from "./evaluate-sheet.ts";
export { fibreLength, fibreLine } from "./fibre-line.ts";
export { type Located, locate } from "./locate.ts";
export { decodeMuscles, encodeMuscles } from "./muscle-codec.ts";
export {
  type BuiltMuscles,
  buildMuscleLayer,
  MUSCLE_LAYER_DEFAULTS,
  type MuscleLayerOptions,
} from "./muscle-layer.ts";
export { type RingCounts, ringCounts } from "./ring-samples.ts";
export type {
  Aponeurosis,
  MusclePlace,
  MuscleSheet,
  MuscleStructure,
  TendonProfile,
} from "./sheet.ts";
export { type SheetMesh, sheetMesh } from "./sheet-mesh.ts";
export { tendonShare } from "./tendon-share.ts";
