import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import { MeshoptEncoder } from "meshoptimizer";
import { build } from "vite";
import type { Body } from "../../src/core/body/body.ts";
import { packMesh } from "../../src/core/body/mesh-codec.ts";
import { gatherShade } from "../../src/core/body/muscle-shade.ts";
import type { MuscleStructure } from "../../src/core/muscle/index.ts";
import { chromiumLaunchOptions } from "../support/browser.ts";
import { serveSite } from "../support/serve-site.ts";
import type { ReadyTimes } from "./geometry-ready/worker.ts";

/** The muscles both ways, and what each costs. */
export interface GeometryReady extends ReadyTimes {
  /** Compressed bytes of the figures with their baked light. */
  readonly figureBytes: number;
  /** Compressed bytes of the same right-hand triangles as a packed mesh. */
  readonly packedBytes: number;
}

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * The muscle layer's right half and mid-line as a packed mesh with everything that drawing needs: the
 * alternative to sending figures. u and v, distance and tendon share in a byte each.
 */
function packedMuscles(body: Body, muscles: readonly MuscleStructure[]): Uint8Array {
  const { positions, normals, index, structure, occlusion, fibre } = body.muscles;
  const keep = new Int32Array(structure.length).fill(-1);
  const kept: number[] = [];
  for (let v = 0; v < structure.length; v++) {
    if (body.structures[structure[v] ?? 0]?.side === "left") continue;
    keep[v] = kept.length;
    kept.push(v);
  }
  const triangles: number[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const corners = [0, 1, 2].map((c) => keep[index[t + c] ?? 0] ?? -1);
    if (corners.every((v) => v >= 0)) triangles.push(...corners);
  }
  const pick = (from: Float32Array, stride: number, to: number) =>
    Float32Array.from({ length: kept.length * to }, (_, i) => {
      const v = kept[Math.floor(i / to)] ?? 0;
      return from[v * stride + (i % to)] ?? 0;
    });
  const byte = (of: (v: number) => number) =>
    Uint8Array.from(kept, (v) => Math.round(255 * Math.min(1, Math.max(0, of(v)))));
  if (gatherShade(occlusion, structure, body.structures, muscles).length > kept.length) {
    throw new Error("geometry-ready: fewer vertices kept than light is baked for");
  }
  return packMesh(
    {
      positions: pick(positions, 3, 3),
      normals: pick(normals, 3, 3),
      index: Uint32Array.from(triangles),
      structure: Uint16Array.from(kept, (v) => structure[v] ?? 0),
      bytes: {
        u: byte((v) => fibre[4 * v] ?? 0),
        v: byte((v) => fibre[4 * v + 1] ?? 0),
        along: byte((v) => (fibre[4 * v + 2] ?? 0) / 0.6),
        tendon: byte((v) => fibre[4 * v + 3] ?? 0),
        occlusion: byte((v) => (occlusion[v] ?? 0) / 255),
      },
    },
    MeshoptEncoder,
  );
}

/**
 * How long the body takes in a browser's worker, from checked bytes to arrays for the GPU; and the
 * muscles as a packed mesh beside them: bytes and time. Least of several runs.
 */
export async function geometryReady(
  body: Body,
  muscles: readonly MuscleStructure[],
  figures: Uint8Array,
  shade: Uint8Array,
): Promise<GeometryReady> {
  await MeshoptEncoder.ready;
  const packed = packedMuscles(body, muscles);
  const folder = mkdtempSync(join(tmpdir(), "knotmap-geometry-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: resolve(import.meta.dirname, "geometry-ready"),
    publicDir: resolve("public"),
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, target: "es2022" },
  });
  const site = await serveSite(folder);
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const times = await page.evaluate(
      async (bytes) => window.geometryReady(Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))),
      Buffer.from(packed).toString("base64"),
    );
    return {
      ...times,
      figureBytes: brotli(figures) + brotli(shade),
      packedBytes: brotli(packed),
    };
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
