import { assert } from "../assert.ts";
import { buildMuscleLayer, decodeMuscles, type MuscleStructure } from "../muscle/index.ts";
import type { Body, BodyLayer, SkinLayer } from "./body.ts";
import { type MeshDecoder, unpackMesh } from "./mesh-codec.ts";
import { mirrorMesh } from "./mirror-mesh.ts";
import { type ModelManifest, twinIndices } from "./model-manifest.ts";
import { spreadShade } from "./muscle-shade.ts";

/** The bytes of the parts that make the body, as downloaded and checked. */
export interface BodyFiles {
  readonly muscles: Uint8Array;
  readonly shade: Uint8Array;
  readonly bones: Uint8Array;
  readonly skin: Uint8Array;
}

/** The body ready to draw, and the sheets it was evaluated from. */
export interface DecodedBody {
  readonly body: Body;
  /** Right side of every muscle, tendon and fascia, for places given in muscle coordinates. */
  readonly muscles: readonly MuscleStructure[];
}

/** Everything under the skin. */
export interface DecodedInside {
  readonly layers: Pick<Body, "muscles" | "bones">;
  readonly muscles: readonly MuscleStructure[];
}

/**
 * Builds the body out of its files; the same code serves build, browser worker and command line.
 * Throws when the files do not belong together (their hashes are checked before this is called).
 * `decoder` must be ready (`await MeshoptDecoder.ready`).
 */
export function decodeBody(
  files: BodyFiles,
  manifest: ModelManifest,
  decoder: MeshDecoder,
): DecodedBody {
  const inside = decodeInside(files, manifest, decoder);
  const skin = decodeSkin(files.skin, manifest, decoder);
  return {
    muscles: inside.muscles,
    body: { structures: manifest.structures, ...inside.layers, skin },
  };
}

/** The skin alone, for a first picture while the rest is on its way. Throws as `decodeBody`. */
export function decodeSkin(
  file: Uint8Array,
  manifest: ModelManifest,
  decoder: MeshDecoder,
): SkinLayer {
  const skin = mirrorMesh(unpackMesh(file, decoder), twinOf(manifest));
  const region = skin.bytes["region"];
  assert(region, "core/body: skin.bin carries no regions; run npm run build:model");
  return { ...toLayer(skin), mirror: skin.mirror, region: Uint16Array.from(region) };
}

/** Muscles and bones. Throws as `decodeBody`. */
export function decodeInside(
  files: Omit<BodyFiles, "skin">,
  manifest: ModelManifest,
  decoder: MeshDecoder,
): DecodedInside {
  const { structures } = manifest;
  const muscles = decodeMuscles(files.muscles);
  const built = buildMuscleLayer(muscles);
  assert(
    built.structures.every((one, i) => one.id === structures[i]?.id),
    "core/body: muscles.bin and model.json are of different builds; run npm run build:model",
  );
  const occlusion = spreadShade(files.shade, built.layer.structure, structures, muscles);
  const bones = decodeBones(files.bones, manifest, decoder);
  return { layers: { muscles: { ...built.layer, occlusion }, bones }, muscles };
}

/** The bones alone. Throws when the file is damaged. */
export function decodeBones(
  file: Uint8Array,
  manifest: ModelManifest,
  decoder: MeshDecoder,
): BodyLayer {
  return toLayer(mirrorMesh(unpackMesh(file, decoder), twinOf(manifest)));
}

function twinOf(manifest: ModelManifest): (structure: number) => number {
  const twin = twinIndices(manifest.structures);
  return (structure) => twin[structure] ?? structure;
}

function toLayer(
  mesh: ReturnType<typeof mirrorMesh>,
): Omit<SkinLayer, "mirror" | "region"> & BodyLayer {
  const { positions, normals, index, structure, bytes } = mesh;
  const occlusion = bytes["occlusion"] ?? new Uint8Array(structure.length).fill(255);
  return { positions, normals, index, structure, occlusion };
}
