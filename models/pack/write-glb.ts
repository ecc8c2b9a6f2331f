import { Document, NodeIO } from "@gltf-transform/core";
import { structureKey } from "../../src/core/anatomy/structure.ts";
import { defined } from "../../src/core/assert.ts";
import type { Body } from "../../src/core/body/body.ts";
import { splitLayer } from "./split-layer.ts";

const COPYRIGHT =
  "Knotmap authors, CC BY-SA 4.0. Shape measurements: BodyParts3D, (c) The Database Center for " +
  "Life Science (CC BY-SA 2.1 Japan / CC BY 4.0); MakeHuman base mesh (CC0).";

/** Base colours of the layers in linear RGB, for viewers that know nothing of ours. */
const COLOURS: Readonly<Record<string, readonly [number, number, number]>> = {
  muscle: [0.36, 0.05, 0.045],
  tendon: [0.62, 0.56, 0.46],
  fascia: [0.62, 0.56, 0.46],
  bone: [0.66, 0.6, 0.5],
  skin: [0.55, 0.36, 0.26],
};

/**
 * The body as plain glTF 2.0: one node per structure named `<id>.<side>`, metres, no extensions,
 * with `extras` as the outside contract asks. Same body, same bytes.
 */
export async function writeGlb(body: Body): Promise<Uint8Array> {
  const document = new Document();
  const root = document.getRoot();
  root.getAsset().copyright = COPYRIGHT;
  root.getAsset().generator = "knotmap build:model";
  const buffer = document.createBuffer();
  const scene = document.createScene("body");
  const materials = new Map(
    Object.entries(COLOURS).map(([system, [r, g, b]]) => [
      system,
      document
        .createMaterial(system)
        .setBaseColorFactor([r, g, b, 1])
        .setMetallicFactor(0)
        .setRoughnessFactor(0.6),
    ]),
  );
  for (const layer of [body.muscles, body.bones, body.skin]) {
    for (const part of splitLayer(layer)) {
      const structure = defined(body.structures[part.structure], "writeGlb: structure index");
      const name = structureKey(structure.id, structure.side);
      const vertexCount = part.positions.length / 3;
      const index = vertexCount < 65_536 ? Uint16Array.from(part.index) : part.index;
      const accessor = (type: "VEC3" | "SCALAR", array: Float32Array | Uint16Array | Uint32Array) =>
        document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
      const primitive = document
        .createPrimitive()
        .setAttribute("POSITION", accessor("VEC3", part.positions))
        .setAttribute("NORMAL", accessor("VEC3", part.normals))
        .setIndices(accessor("SCALAR", index))
        .setMaterial(
          defined(materials.get(structure.system), `writeGlb: system ${structure.system}`),
        );
      const node = document
        .createNode(name)
        .setMesh(document.createMesh(name).addPrimitive(primitive))
        .setExtras({
          id: structure.id,
          side: structure.side,
          system: structure.system,
          layer: structure.layer,
          fma: structure.fma.length === 1 ? structure.fma[0] : structure.fma,
        });
      scene.addChild(node);
    }
  }
  return new NodeIO().writeBinary(document);
}
