import type { PointSpec } from "../../src/core/geometry/point-spec.ts";
import { createLandmarkIndex } from "../../src/core/skin/landmark.ts";
import { mixLandmarks, resolvePoint } from "../../src/core/skin/resolve-point.ts";
import { createSkinIndex, skinNormal } from "../../src/core/skin/skin-index.ts";
import { readLandmarks } from "../steps/zones/read-landmarks.ts";
import { loadDevelopmentSkin } from "./development-skin.ts";

/**
 * `npx tsx models/checks/resolve-point.ts '<POINT>' …`: where each POINT lies on the skin, and
 * which way the skin faces there. Metres; +x left, +y superior, +z anterior.
 */
const specs = process.argv.slice(2);
const { surface, origin } = await loadDevelopmentSkin();
const skin = createSkinIndex(surface);
const landmarks = createLandmarkIndex(readLandmarks());
const round = (v: readonly number[]): string => v.map((x) => x.toFixed(4)).join(", ");
console.log(`skin: ${origin}`);
for (const text of specs) {
  // Typed by hand on the command line; resolvePoint reports what it cannot use.
  const spec = JSON.parse(text) as PointSpec;
  const resolved = resolvePoint(spec, skin, landmarks);
  if (!resolved.ok) {
    console.error(`${text}\n  ${resolved.problem}`);
    process.exitCode = 1;
    continue;
  }
  const inside = "mix" in spec ? mixLandmarks(spec, landmarks) : null;
  console.log(text);
  if (inside?.ok) console.log(`  mean    ${round(inside.value)}`);
  console.log(`  skin    ${round(resolved.value.position)}`);
  console.log(`  normal  ${round(skinNormal(skin, resolved.value))}`);
}
