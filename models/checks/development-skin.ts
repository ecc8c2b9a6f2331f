import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vertexNormals } from "../../src/core/geometry/vertex-normals.ts";
import type { SkinSurface } from "../../src/core/skin/skin-index.ts";
import { hasReference, loadReference } from "../measure/reference.ts";

const CACHED = fileURLToPath(new URL("../../.cache/skin-dev.bin", import.meta.url));

/** A skin to look at while working: surface, mirror twins where known, and where it came from. */
export interface DevelopmentSkin {
  readonly surface: SkinSurface;
  /** Per vertex its mirror twin; null where the skin has none. */
  readonly mirror: Uint32Array | null;
  readonly origin: string;
}

/**
 * The project's own skin from `.cache/skin-dev.bin` (a JSON line, then Float32 positions, Float32
 * normals, Uint32 index, Uint32 mirror), or the reference skin beside the repository. Throws with
 * the remedy when there is neither.
 */
export async function loadDevelopmentSkin(preferReference = false): Promise<DevelopmentSkin> {
  if (existsSync(CACHED) && !preferReference) return readCached(CACHED);
  if (!hasReference("skin.glb")) {
    throw new Error(
      "models/checks: no skin to draw on. Run `npm run build:model`, or put the reference folder beside the repository.",
    );
  }
  const [mesh] = [...(await loadReference("skin.glb")).values()];
  if (mesh === undefined) throw new Error("models/checks: the reference skin holds no mesh.");
  const { positions, index } = mesh;
  return {
    surface: { positions, index, normals: vertexNormals(mesh) },
    mirror: null,
    origin: "reference",
  };
}

function readCached(path: string): DevelopmentSkin {
  const bytes = readFileSync(path);
  let offset = bytes.indexOf(10) + 1;
  const header: unknown = JSON.parse(bytes.subarray(0, offset).toString("utf8"));
  const vertices = numberOf(header, ["vertices", "vertexCount"]);
  const triangles = numberOf(header, ["triangles", "triangleCount"]);
  const take = (length: number): ArrayBuffer => {
    const part = new Uint8Array(bytes.subarray(offset, offset + 4 * length)).buffer;
    offset += 4 * length;
    return part;
  };
  const positions = new Float32Array(take(3 * vertices));
  const normals = new Float32Array(take(3 * vertices));
  const index = new Uint32Array(take(3 * triangles));
  const mirror = new Uint32Array(take(vertices));
  return { surface: { positions, normals, index }, mirror, origin: "skin-dev.bin" };
}

function numberOf(header: unknown, keys: readonly string[]): number {
  if (typeof header === "object" && header !== null) {
    for (const [key, value] of Object.entries(header)) {
      if (keys.includes(key) && typeof value === "number") return value;
    }
  }
  throw new Error(`models/checks: skin-dev.bin names no ${keys.join(" or ")} in its first line.`);
}
