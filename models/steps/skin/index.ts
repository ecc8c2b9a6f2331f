export { type SkinPart, SKIN_PARTS, skinPartOf } from "./body-parts.ts";
export { buildSkin, SKIN_MESH_DEFAULTS, type SkinMeshOptions, skinOfField } from "./build-skin.ts";
export { checkSkin, type SkinReport } from "./check-skin.ts";
export { type SkinSurface } from "./mirror-half.ts";
export { readSkinBlobs, SKIN_FOLDER, type SkinPartFile, skinPartPath } from "./read-skin.ts";
