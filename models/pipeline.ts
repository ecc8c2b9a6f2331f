import { readFileSync } from "node:fs";
import { MeshoptDecoder, MeshoptEncoder, MeshoptSimplifier } from "meshoptimizer";
import { asId, type StructureId } from "../src/core/anatomy/ids.ts";
import type { Structure } from "../src/core/anatomy/structure.ts";
import { decodeBody } from "../src/core/body/decode-body.ts";
import { packMesh } from "../src/core/body/mesh-codec.ts";
import { MODEL_VERSION, type ModelManifest } from "../src/core/body/model-manifest.ts";
import { gatherShade } from "../src/core/body/muscle-shade.ts";
import { buildMuscleLayer, decodeMuscles, encodeMuscles } from "../src/core/muscle/index.ts";
import { encodeZonePack } from "../src/core/pain/zone-pack.ts";
import { hashModelInputs } from "./pack/input-hash.ts";
import { writeGlb } from "./pack/write-glb.ts";
import { MODEL_FOLDER, writeModel } from "./pack/write-model.ts";
import { readBoneShapes } from "./steps/bones/bone-shape.ts";
import { buildBoneLayer } from "./steps/bones/build-bone-layer.ts";
import { buildMotion } from "./steps/motion/build-motion.ts";
import { readSkeleton } from "./steps/motion/read-skeleton.ts";
import { readMuscleFiles, readMuscles } from "./steps/muscles/read-muscles.ts";
import { bakeOcclusion } from "./steps/occlusion.ts";
import { buildSkin } from "./steps/skin/build-skin.ts";
import { readSkinBlobs } from "./steps/skin/read-skin.ts";
import { buildAreas, buildZones } from "./steps/zones/build-zones.ts";
import { prepareGround } from "./steps/zones/prepare-ground.ts";
import { readLandmarks } from "./steps/zones/read-landmarks.ts";
import { readPatterns } from "./steps/zones/read-patterns.ts";

/** The skin's own entry in the list of structures. */
const SKIN: Structure = {
  id: asId<StructureId>("skin"),
  side: "midline",
  system: "skin",
  layer: null,
  name: "Skin",
  fma: ["FMA7163"],
};

type Report = (step: string) => void;

/** The manifest of the last build, if that build was complete and of the same inputs. */
export function upToDateManifest(inputs: string): ModelManifest | null {
  try {
    // Written by `writeModel` as its last act; anything else fails the comparison below.
    const manifest = JSON.parse(
      readFileSync(`${MODEL_FOLDER}/model.json`, "utf8"),
    ) as ModelManifest;
    if (manifest.inputs !== inputs || manifest.version !== MODEL_VERSION) return null;
    for (const part of manifest.parts) readFileSync(`${MODEL_FOLDER}/${part.file}`);
    readFileSync(`${MODEL_FOLDER}/body.glb`);
    return manifest;
  } catch {
    // No complete build is there: that is an answer, not a fault.
    return null;
  }
}

/**
 * Figures → files: muscles, bones and skin become meshes, light is baked, regions and pain patterns
 * are drawn on the skin, everything is packed, decoded again by the app's own code and written out
 * as glTF too, so that `body.glb` is what the app shows.
 */
export async function buildModel(report: Report): Promise<ModelManifest> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready, MeshoptSimplifier.ready]);
  const inputs = hashModelInputs();

  report("muscles");
  const musclesFile = encodeMuscles(readMuscles());
  const muscles = decodeMuscles(musclesFile);
  const muscleLayer = buildMuscleLayer(muscles);

  report("bones");
  const bones = buildBoneLayer(
    readBoneShapes(),
    { simplifier: MeshoptSimplifier, encoder: MeshoptEncoder },
    { firstStructure: muscleLayer.structures.length },
  );
  const structures = [...muscleLayer.structures, ...bones.structures, SKIN];

  report("skin");
  const skin = buildSkin(readSkinBlobs());

  report("light");
  const [muscleLight, boneLight] = bakeOcclusion(
    [muscleLayer.layer, bones.layer],
    [muscleLayer.layer, bones.half],
  );
  const [skinLight] = bakeOcclusion([skin], [skin]);

  report("regions");
  const { ground, problems } = prepareGround(skin, skin.mirror);
  failOn("skin regions", problems);

  report("patterns");
  const patterns = buildZones(ground, readPatterns());
  failOn("pain patterns", patterns.problems);
  const noGo = buildAreas(ground);
  failOn("places not to press", noGo.problems);

  report("files");
  const half = skin.halfCount;
  const files = {
    muscles: musclesFile,
    shade: gatherShade(
      muscleLight ?? new Uint8Array(0),
      muscleLayer.layer.structure,
      structures,
      muscles,
    ),
    bones: packMesh(
      { ...bones.half, bytes: { occlusion: boneLight ?? new Uint8Array(0) } },
      MeshoptEncoder,
    ),
    skin: packMesh(
      {
        positions: skin.positions.slice(0, 3 * half),
        normals: skin.normals.slice(0, 3 * half),
        index: skin.index.filter((_corner, i) => isRightTriangle(skin.index, i, half)),
        structure: new Uint16Array(half).fill(structures.length - 1),
        bytes: {
          occlusion: (skinLight ?? new Uint8Array(0)).slice(0, half),
          region: Uint8Array.from(ground.region.subarray(0, half)),
        },
      },
      MeshoptEncoder,
    ),
    zones: encodeZonePack({
      vertexCount: skin.positions.length / 3,
      patterns: patterns.patterns,
      areas: noGo.areas,
    }),
  };
  const draft = {
    inputs,
    structures,
    regions: ground.records.map(({ id, midline }) => ({ id, midline })),
    landmarks: readLandmarks(),
    triangles: (muscleLayer.layer.index.length + bones.layer.index.length + skin.index.length) / 3,
  };
  const decoded = decodeBody(
    files,
    { format: "knotmap-model", version: MODEL_VERSION, ...draft, parts: [] },
    MeshoptDecoder,
  );

  report("motion");
  const motion = buildMotion({
    skeleton: readSkeleton(),
    muscles,
    files: readMuscleFiles(),
    bones: { ...bones, firstStructure: muscleLayer.structures.length },
    skin: { ...decoded.body.skin, halfCount: half },
  });
  return writeModel(draft, { ...files, motion }, await writeGlb(decoded.body));
}

/** True for the corners of triangles that lie wholly in the right half. */
function isRightTriangle(index: Uint32Array, corner: number, half: number): boolean {
  const t = corner - (corner % 3);
  return [0, 1, 2].every((c) => (index[t + c] ?? half) < half);
}

function failOn(what: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(`build:model: ${what}:\n  ${problems.join("\n  ")}`);
}
