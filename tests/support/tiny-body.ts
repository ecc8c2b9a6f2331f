import { asId } from "../../src/core/anatomy/ids.ts";
import type { Side } from "../../src/core/anatomy/side.ts";
import type { BodySystem, DepthLayer, Structure } from "../../src/core/anatomy/structure.ts";
import type { Body, BodyLayer } from "../../src/core/body/body.ts";

/** A structure with only what drawing needs. */
export function structure(
  id: string,
  side: Side,
  system: BodySystem,
  layer: DepthLayer = null,
): Structure {
  return { id: asId(id), side, system, layer, name: id, fma: [] };
}

/**
 * An axis-aligned square facing +Z at depth `z`, `size` metres wide around (x, y), all of one
 * structure.
 */
export function square(of: number, z: number, x = 0, y = 0, size = 0.2): BodyLayer {
  const h = size / 2;
  return {
    positions: Float32Array.of(x - h, y - h, z, x + h, y - h, z, x + h, y + h, z, x - h, y + h, z),
    normals: Float32Array.of(0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1),
    index: Uint32Array.of(0, 1, 2, 0, 2, 3),
    structure: new Uint16Array(4).fill(of),
    occlusion: new Uint8Array(4).fill(255),
  };
}

/** A body of three squares one behind the other: skin (2) before muscle (0) before bone (1). */
export function layeredBody(): Body {
  return {
    structures: [
      structure("biceps", "midline", "muscle", "superficial"),
      structure("rib", "midline", "bone"),
      structure("skin", "midline", "skin"),
    ],
    muscles: { ...square(0, 0.1), fibre: new Float32Array(16) },
    bones: square(1, 0),
    skin: { ...square(2, 0.2), mirror: new Uint32Array(4), region: new Uint16Array(4) },
  };
}
