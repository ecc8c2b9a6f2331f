import { hashModelInputs } from "./pack/input-hash.ts";
import { buildModel, upToDateManifest } from "./pipeline.ts";

/**
 * `npm run build:model`: builds `public/models/` unless it is up to date (`--force` builds anyway).
 * Needs no network and no reference anatomy.
 */
const force = process.argv.includes("--force");
const known = force ? null : upToDateManifest(hashModelInputs());
if (known) {
  console.log("model: up to date");
} else {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  const manifest = await buildModel((step) => console.log(`model: ${seconds()} s  ${step}`));
  const bytes = manifest.parts.reduce((sum, part) => sum + part.bytes, 0);
  console.log(
    `model: ${seconds()} s  done, ${manifest.structures.length} structures, ` +
      `${Math.round(manifest.triangles / 1000)} thousand triangles, ${Math.round(bytes / 1000)} kB`,
  );
}
