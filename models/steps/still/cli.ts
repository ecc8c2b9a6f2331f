import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MeshoptDecoder } from "meshoptimizer";
import { unpackMesh } from "../../../src/core/body/mesh-codec.ts";
import { mirrorMesh } from "../../../src/core/body/mirror-mesh.ts";
import { isModelManifest, partOf } from "../../../src/core/body/model-manifest.ts";
import { stillModule } from "./still-module.ts";

/**
 * `npx tsx models/steps/still/cli.ts`: traces the outline of the built skin into the module that
 * the interface shows while the body loads. To be run again after the skin has changed.
 */
const MODELS = fileURLToPath(new URL("../../../public/models/", import.meta.url));
const TARGET = fileURLToPath(
  new URL("../../../src/ui/stage/body-still-path.generated.ts", import.meta.url),
);

const manifest: unknown = JSON.parse(readFileSync(`${MODELS}model.json`, "utf8"));
if (!isModelManifest(manifest)) {
  throw new Error("models/steps/still: model.json is of another version; npm run build:model");
}
await MeshoptDecoder.ready;
const bytes = new Uint8Array(readFileSync(`${MODELS}${partOf(manifest, "skin").file}`));
const skin = mirrorMesh(unpackMesh(bytes, MeshoptDecoder), (structure) => structure);
writeFileSync(TARGET, stillModule(skin));
