import { MeshoptDecoder } from "meshoptimizer/decoder";
import { decodeInside, decodeSkin } from "../../../src/core/body/decode-body.ts";
import { computeFibreFrame } from "../../../src/core/body/fibre-frame.ts";
import { unpackMesh } from "../../../src/core/body/mesh-codec.ts";
import { mirrorMesh } from "../../../src/core/body/mirror-mesh.ts";
import {
  isModelManifest,
  type PartKind,
  partOf,
  twinIndices,
} from "../../../src/core/body/model-manifest.ts";
import { buildMuscleLayer, decodeMuscles } from "../../../src/core/muscle/index.ts";

/** Milliseconds; the least of several runs each. */
export interface ReadyTimes {
  /** Skin alone: the first picture. */
  readonly skinMs: number;
  /** Muscles evaluated, bones unpacked, both mirrored, fibres measured. */
  readonly insideMs: number;
  /** Of which the muscles' evaluation, and in its place unpacking and mirroring the packed mesh. */
  readonly evaluateMs: number;
  readonly unpackMs: number;
}

const RUNS = 5;

function least(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function measure(packed: Uint8Array): Promise<ReadyTimes> {
  const manifest: unknown = await (await fetch("/models/model.json")).json();
  if (!isModelManifest(manifest)) throw new Error("geometry-ready: no model; build it first");
  await MeshoptDecoder.ready;
  const file = async (kind: PartKind) =>
    new Uint8Array(await (await fetch(`/models/${partOf(manifest, kind).file}`)).arrayBuffer());
  const [muscles, shade, bones, skin] = await Promise.all([
    file("muscles"),
    file("shade"),
    file("bones"),
    file("skin"),
  ]);
  const twin = twinIndices(manifest.structures);
  return {
    skinMs: least(() => decodeSkin(skin, manifest, MeshoptDecoder)),
    insideMs: least(() => {
      const { layers } = decodeInside({ muscles, shade, bones }, manifest, MeshoptDecoder);
      computeFibreFrame(layers.muscles);
    }),
    evaluateMs: least(() => buildMuscleLayer(decodeMuscles(muscles))),
    unpackMs: least(() => mirrorMesh(unpackMesh(packed, MeshoptDecoder), (s) => twin[s] ?? s)),
  };
}

globalThis.addEventListener("message", (event: MessageEvent<Uint8Array>) => {
  measure(event.data).then(
    (times) => globalThis.postMessage(times),
    (error: unknown) => {
      // Rethrown outside the promise, so that the page hears of it as the worker's error.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
