import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";

/** One structure of the reference anatomy, to be measured and never shipped. */
export interface ReferenceMesh {
  /** Node name in the file, e.g. `Right_gluteus_medius`. */
  readonly name: string;
  /** FMA id, e.g. `FMA22330`; empty when the file states none. */
  readonly fma: string;
  /** The file's own grouping (`bones`, `muscles`, `skin`, …); empty when absent. */
  readonly group: string;
  /** xyz per vertex, model space, metres. */
  readonly positions: Float32Array;
  /** Three vertex indices per triangle, counter-clockwise seen from outside. */
  readonly index: Uint32Array;
}

/** Files of the reference folder that hold meshes. */
export type ReferenceFile = "anatomy.glb" | "skin.glb";

/** Where the reference lies: beside the repository, never inside it. */
export const REFERENCE_FOLDER = fileURLToPath(
  new URL("../../../shared/reference/", import.meta.url),
);

/** Whether this machine has the reference; measuring steps and their tests are skipped without it. */
export function hasReference(file: ReferenceFile = "anatomy.glb"): boolean {
  return existsSync(`${REFERENCE_FOLDER}${file}`);
}

/**
 * Reads a reference file into plain arrays, node transforms applied, keyed by node name in the
 * file's order. Takes about a second for the whole anatomy. Throws when the file is absent; ask
 * `hasReference` first where absence is normal.
 */
export async function loadReference(
  file: ReferenceFile,
): Promise<ReadonlyMap<string, ReferenceMesh>> {
  const path = `${REFERENCE_FOLDER}${file}`;
  if (!existsSync(path)) {
    throw new Error(
      `models/measure: no reference at ${path}. Measuring needs the reference anatomy beside the repository; building and testing do not.`,
    );
  }
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder });
  const document = await io.read(path);
  const meshes = new Map<string, ReferenceMesh>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const position = primitive?.getAttribute("POSITION");
    const indices = primitive?.getIndices();
    if (!position || !indices) continue;
    const world = node.getWorldMatrix();
    const count = position.getCount();
    const positions = new Float32Array(count * 3);
    const p: number[] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      position.getElement(i, p);
      const [x = 0, y = 0, z = 0] = p;
      for (let axis = 0; axis < 3; axis++) {
        positions[3 * i + axis] =
          world[axis]! * x + world[4 + axis]! * y + world[8 + axis]! * z + world[12 + axis]!;
      }
    }
    const extras = node.getExtras();
    const text = (key: string): string => {
      const value = extras[key];
      return typeof value === "string" ? value : "";
    };
    meshes.set(node.getName(), {
      name: node.getName(),
      fma: text("fma"),
      group: text("group"),
      positions,
      index: Uint32Array.from(indices.getArray() ?? []),
    });
  }
  return meshes;
}
