export { SKIN_FILES, SKIN_PARTS, type SkinFile, type SkinPart, skinPartOf } from "./body-parts.ts";
export { buildSkin, SKIN_MESH_DEFAULTS, type SkinMeshOptions, skinOfField } from "./build-skin.ts";
export { type CheckedSkin, checkSkin, type SkinReport } from "./check-skin.ts";
export type { SkinSurface } from "./mirror-half.ts";
export { readSkinBlobs, type SkinFigures } from "./read-skin.ts";
