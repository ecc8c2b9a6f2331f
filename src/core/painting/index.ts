export {
  BRUSH_LEAST,
  BRUSH_MOST,
  type BrushMovement,
  type BrushStroke,
  mirrorStrokes,
  nextOrder,
  PATH_MOST,
  type RegionFill,
  thinPath,
} from "./brush-stroke.ts";
export { type AreaEdit, type AreaStrokes, joinStroke } from "./join-stroke.ts";
export { outlinedArea } from "./outlined-area.ts";
export { createSkinSheet, type PaintGround, paintStrokes, type SkinSheet } from "./skin-sheet.ts";
