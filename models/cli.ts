import { readFileSync } from "node:fs";
import { loadEngine } from "../src/cli/load-engine.ts";
import { MODEL_CHECKS } from "./checks/index.ts";
import { hashModelInputs } from "./pack/input-hash.ts";
import { buildModel, upToDateManifest } from "./pipeline.ts";

/**
 * `npm run build:model`: builds `public/models/` unless it is up to date (`--force` builds anyway).
 * `npm run check:model`: every rule of `models/checks/` on what was built.
 * Neither needs the network or the reference anatomy.
 */
async function build(force: boolean): Promise<void> {
  if (!force && upToDateManifest(hashModelInputs())) {
    console.log("model: up to date");
    return;
  }
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  const manifest = await buildModel((step) => console.log(`model: ${seconds()} s  ${step}`));
  const bytes = manifest.parts.reduce((sum, part) => sum + part.bytes, 0);
  console.log(
    `model: ${seconds()} s  done, ${manifest.structures.length} structures, ` +
      `${Math.round(manifest.triangles / 1000)} thousand triangles, ${Math.round(bytes / 1000)} kB`,
  );
}

async function check(): Promise<void> {
  const model = {
    engine: await loadEngine(),
    glb: new Uint8Array(readFileSync("public/models/body.glb")),
  };
  let faults = 0;
  for (const rule of MODEL_CHECKS) {
    const found = await rule.run(model);
    faults += found.length;
    console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${rule.name}: ${rule.description}`);
    for (const fault of found.slice(0, 20)) console.log(`       ${fault}`);
    if (found.length > 20) console.log(`       … and ${found.length - 20} more`);
  }
  if (faults > 0) process.exitCode = 1;
}

const [command] = process.argv.slice(2);
if (command === "check") await check();
else if (command === "build") await build(process.argv.includes("--force"));
else {
  console.error("usage: tsx models/cli.ts build [--force] | check");
  process.exitCode = 1;
}
