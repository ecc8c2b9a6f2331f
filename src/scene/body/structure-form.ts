import { DataTexture, FloatType, NearestFilter, RGBAFormat } from "three";
import type { Body } from "../../core/body/body.ts";
import { explodeOffsets, OFFSET_FLOATS } from "../explode/explode-offsets.ts";
import { pennationOf } from "./pennation.ts";
import { endsInSheet } from "./sheet-muscles.ts";

/** Texels in a row; `formOf` in `explode.glsl` counts on it. */
const ROW = 256;
const TEXELS_EACH = 2;

/**
 * What the shaders know of each structure for good, as two RGBA float texels: where it goes when the
 * body is moved apart and when it sets off (`explodeOffsets`), then the angle of its fascicles to the
 * sheet's v direction (radians), their arrangement (`ARRANGEMENTS`), 1 for a fascia, 1 for a muscle that ends in a sheet.
 * The caller disposes it.
 */
export function createFormTexture(body: Body): DataTexture {
  const rows = Math.max(1, Math.ceil((TEXELS_EACH * body.structures.length) / ROW));
  const texture = new DataTexture(
    new Float32Array(ROW * rows * 4),
    ROW,
    rows,
    RGBAFormat,
    FloatType,
  );
  texture.magFilter = NearestFilter;
  texture.minFilter = NearestFilter;
  texture.generateMipmaps = false;
  writeFormTexture(texture, body);
  return texture;
}

/** Writes a texture made for a body with as many structures anew. */
export function writeFormTexture(texture: DataTexture, body: Body): void {
  const texels = formTexels(texture);
  const offsets = explodeOffsets(body);
  body.structures.forEach((structure, i) => {
    const at = TEXELS_EACH * 4 * i;
    texels.set(offsets.subarray(OFFSET_FLOATS * i, OFFSET_FLOATS * (i + 1)), at);
    const { angle, arrangement } = pennationOf(structure.id);
    texels[at + 4] = angle;
    texels[at + 5] = arrangement;
    texels[at + 6] = structure.system === "fascia" ? 1 : 0;
    texels[at + 7] = endsInSheet(structure.id) ? 1 : 0;
  });
  texture.needsUpdate = true;
}

/** The floats of a texture made here, eight a structure. */
export function formTexels(texture: DataTexture): Float32Array {
  // `createFormTexture` is the only maker and puts a Float32Array there.
  return texture.image.data as Float32Array;
}
