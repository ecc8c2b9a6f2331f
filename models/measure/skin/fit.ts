/**
 * Measures the skin: `npx tsx models/measure/skin/fit.ts`. Fits blobs to the right half of the
 * reference skin, writes one file per body part to `models/anatomy/skin/` and the distances
 * reached to `docs/fidelity-skin.md`. With `--part <part> …` only these parts are fitted further
 * from where they are (none named: only voids are closed), with `--report` nothing is changed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BLOB_STRIDE, blobRows } from "../../field/blob.ts";
import { SKIN_FILES, type SkinFile, skinPartOf } from "../../steps/skin/body-parts.ts";
import { buildSkin } from "../../steps/skin/build-skin.ts";
import { detailSizeMm } from "../../steps/skin/detail-size.ts";
import { readSkinBlobs, readSkinFile, skinFilePath } from "../../steps/skin/read-skin.ts";
import { hasReference } from "../reference.ts";
import { type BlobFitData, fitBlobsToSkin } from "./blob-fit.ts";
import { type Closing, closeSlits } from "./closing.ts";
import { fidelityReport } from "./fidelity-report.ts";
import { addPackedBlobs, type Gaussians, noGaussians, toPackedBlobs } from "./gaussians.ts";
import { loadReferenceSkin } from "./reference-skin.ts";
import { refineBlobs } from "./refine-blobs.ts";
import {
  joinSpace,
  type SpaceSamples,
  sampleCore,
  sampleFilled,
  sampleMiddles,
  sampleSpace,
  sampleSurface,
} from "./samples.ts";
import { fillCore, seedBlobs } from "./seed-blobs.ts";
import { createSolidProbe, type SolidProbe } from "./signed-distance.ts";
import { withinReach } from "./within-reach.ts";

const REPORT_PATH = fileURLToPath(new URL("../../../docs/fidelity-skin.md", import.meta.url));

/** Everything the fit is held to, and the lattice of points that must be solid. */
function gather(
  skin: Awaited<ReturnType<typeof loadReferenceSkin>>,
  probe: SolidProbe,
  closing: Closing,
): BlobFitData & { core: SpaceSamples } {
  const surface = sampleSurface(skin, probe, closing, 1);
  const near = sampleSpace(surface, probe, closing, 1, (random) => (random() - 0.5) * 0.8, 2);
  const beyond = sampleSpace(
    surface,
    probe,
    closing,
    3,
    (random) => (random() < 0.35 ? -1 : 1) * (0.4 + 2.6 * random() ** 2),
    3,
  );
  return {
    surface,
    near,
    far: joinSpace([beyond, sampleMiddles(surface, probe, closing), sampleFilled(closing)]),
    core: sampleCore(probe, 7, 6),
  };
}

function fit(
  gaussians: Gaussians,
  data: BlobFitData,
  iterations: number,
  rate: number,
  seed: number,
): void {
  fitBlobsToSkin(gaussians, data, {
    iterations,
    rate,
    batch: 0.5,
    seed,
    report: (i, loss) => console.log(`  ${i}: ${loss.toFixed(4)} of the detail size (rms)`),
  });
}

/** Seeds, fits, fills the core, then three times adds blobs where it is worst and fits again. */
function fitSkin(data: ReturnType<typeof gather>, probe: SolidProbe): Gaussians {
  const gaussians = noGaussians();
  seedBlobs(gaussians, data.surface, probe, 1, 4);
  console.log(`${gaussians.count} blobs on ${data.surface.count} samples`);
  fit(gaussians, data, 100, 0.03, 5);
  console.log(`${fillCore(gaussians, data.core, 1.3)} balls fill the core`);
  fit(gaussians, data, 160, 0.03, 6);
  for (let round = 0; round < 3; round++) {
    console.log(`${refineBlobs(gaussians, data.surface, 0.2, 120)} blobs added`);
    fit(gaussians, data, round < 2 ? 100 : 160, 0.015, 7 + round);
  }
  return gaussians;
}

/** Fits the blobs of some parts further and leaves the rest as they are. */
function fitParts(parts: readonly string[], data: BlobFitData): Gaussians {
  const gaussians = noGaussians();
  for (const part of SKIN_FILES) {
    const before = gaussians.count;
    addPackedBlobs(gaussians, readSkinFile(part), detailSizeMm);
    if (part === "core") gaussians.core.fill(1, before, gaussians.count);
    if (!parts.includes(part)) gaussians.fixed.fill(1, before, gaussians.count);
  }
  let near = withinReach(gaussians, data);
  console.log(`${parts.join(", ")}: ${near.surface.count} samples`);
  for (let round = 0; parts.length > 0 && round < 2; round++) {
    console.log(`${refineBlobs(gaussians, near.surface, 0.2, 60)} blobs added`);
    near = withinReach(gaussians, data);
    fit(gaussians, near, 150, 0.015, 20 + round);
  }
  return gaussians;
}

/** Closes what small hollows the fit has left under the skin where form is fine. */
function fillVoids(gaussians: Gaussians, probe: SolidProbe): Gaussians {
  const filled = fillCore(gaussians, sampleCore(probe, 1.5, 1, 6), 1.05);
  console.log(`${filled} small balls close voids`);
  return gaussians;
}

/** Writes one file per part, blobs from above downwards, one row a line. */
function writeParts(gaussians: Gaussians): void {
  const rows = blobRows(toPackedBlobs(gaussians));
  const partOf = (row: readonly number[], i: number): SkinFile =>
    gaussians.core[i] ? "core" : skinPartOf(row[0]!, row[1]!, row[2]!);
  const files = rows.map((row, i) => ({ row, part: partOf(row, i) }));
  files.sort(({ row: a }, { row: b }) => b[1]! - a[1]! || a[0]! - b[0]! || a[2]! - b[2]!);
  for (const part of SKIN_FILES) {
    const own = files.filter((file) => file.part === part);
    const lines = own.map(({ row }) => `    ${JSON.stringify(row)}`).join(",\n");
    writeFileSync(
      skinFilePath(part),
      `{\n  "part": "${part}",\n  "form": "blobs",\n  "blobs": [\n${lines}\n  ]\n}\n`,
    );
    console.log(`${part}: ${own.length} blobs`);
  }
}

if (!hasReference("skin.glb")) {
  throw new Error(
    "measure/skin: the reference skin is absent; measuring needs it, building does not",
  );
}
const skin = await loadReferenceSkin();
const probe = createSolidProbe(skin);
const closing = closeSlits(probe);
console.log(`${closing.surface.length} points on closed slits`);
const [mode, ...parts] = process.argv.slice(2);
if (mode !== "--report") {
  const data = gather(skin, probe, closing);
  writeParts(fillVoids(mode === "--part" ? fitParts(parts, data) : fitSkin(data, probe), probe));
}
const blobs = readSkinBlobs();
const samples = sampleSurface(skin, probe, closing, 11);
const report = fidelityReport(buildSkin(blobs), samples, probe, blobs.length / BLOB_STRIDE);
writeFileSync(REPORT_PATH, report);
console.log(report);
