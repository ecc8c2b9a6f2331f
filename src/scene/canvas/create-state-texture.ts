import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from "three";

/** Texels in a row; `stateOf` in `state-texel.glsl` counts on it. */
const ROW = 256;

/** An RGBA8 texture with a texel for each of `count` structures; the caller disposes it. */
export function createStateTexture(count: number): DataTexture {
  const rows = Math.max(1, Math.ceil(count / ROW));
  const texture = new DataTexture(
    new Uint8Array(ROW * rows * 4),
    ROW,
    rows,
    RGBAFormat,
    UnsignedByteType,
  );
  texture.magFilter = NearestFilter;
  texture.minFilter = NearestFilter;
  texture.generateMipmaps = false;
  texture.needsUpdate = true;
  return texture;
}

/** The bytes of a texture made here, four a structure. */
export function stateTexels(texture: DataTexture): Uint8Array {
  // `createStateTexture` is the only maker and puts a Uint8Array there.
  return texture.image.data as Uint8Array;
}
