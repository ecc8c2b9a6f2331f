import { MeshoptEncoder, MeshoptSimplifier } from "meshoptimizer";
import { type Solid, solidOf } from "../geometry/solid.ts";
import { readBoneShapes } from "../steps/bones/bone-shape.ts";
import { buildBoneLayer } from "../steps/bones/build-bone-layer.ts";

/**
 * Bones that have a file but are not yet in the built model: the right one or the whole mid-line one,
 * model space, metres. Empty when the model is up to date.
 */
export async function newBones(built: ReadonlySet<string>): Promise<Solid[]> {
  const shapes = readBoneShapes().filter((shape) => !built.has(shape.id));
  if (shapes.length === 0) return [];
  await Promise.all([MeshoptEncoder.ready, MeshoptSimplifier.ready]);
  const tools = { encoder: MeshoptEncoder, simplifier: MeshoptSimplifier };
  return shapes.map((shape) => {
    const { half, layer } = buildBoneLayer([shape], tools);
    const { positions, index } = shape.side === "midline" ? layer : half;
    return solidOf(shape.id, Float32Array.from(positions), Uint32Array.from(index));
  });
}
