import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { castRay } from "../../src/core/geometry/cast-ray.ts";
import { buildTriangleBvh } from "../../src/core/geometry/triangle-bvh.ts";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
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
  if (existsSync(CACHED) && !preferReference) {
    const own = readCached(CACHED);
    if (isSolid(own.surface)) return own;
    console.warn(
      "models/checks: .cache/skin-dev.bin has hollows inside; using the reference skin.",
    );
  }
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
  const surface = { positions, normals, index: largestPiece(positions.length / 3, index) };
  return { surface, mirror, origin: "skin-dev.bin" };
}

/** Whether rays from inside the trunk leave the body where they first meet the skin. */
function isSolid(surface: SkinSurface): boolean {
  const bvh = buildTriangleBvh(surface);
  const starts: readonly Vec3[] = [
    [-0.01, 0.97, 0.1],
    [-0.01, 1.1, 0.1],
    [-0.09, 1.22, 0.08],
    [-0.06, 0.86, 0.08],
    [-0.08, 0.6, 0.08],
    [-0.02, 1.55, 0.09],
  ];
  const directions: readonly Vec3[] = [
    [0, 0, 1],
    [0, 0, -1],
  ];
  return starts.every((start) =>
    directions.every((direction) => castRay(bvh, start, direction)[0]?.leaving === true),
  );
}

/** The triangles of the largest connected piece: a skin in the making may still have bubbles inside. */
function largestPiece(vertices: number, index: Uint32Array): Uint32Array {
  const parent = Uint32Array.from({ length: vertices }, (_, v) => v);
  const root = (v: number): number => {
    let r = v;
    while (parent[r] !== r) r = parent[r]!;
    for (let w = v; w !== r; ) {
      const next = parent[w]!;
      parent[w] = r;
      w = next;
    }
    return r;
  };
  for (let t = 0; t < index.length; t += 3) {
    for (const k of [1, 2]) parent[root(index[t + k]!)] = root(index[t]!);
  }
  const sizes = new Map<number, number>();
  for (let t = 0; t < index.length; t += 3) {
    const r = root(index[t]!);
    sizes.set(r, (sizes.get(r) ?? 0) + 1);
  }
  const largest = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return index.filter((_, i) => root(index[i - (i % 3)]!) === largest);
}

function numberOf(header: unknown, keys: readonly string[]): number {
  if (typeof header === "object" && header !== null) {
    for (const [key, value] of Object.entries(header)) {
      if (keys.includes(key) && typeof value === "number") return value;
    }
  }
  throw new Error(`models/checks: skin-dev.bin names no ${keys.join(" or ")} in its first line.`);
}
