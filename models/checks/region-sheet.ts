import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import { createLandmarkIndex } from "../../src/core/skin/landmark.ts";
import { createSkinGeodesics } from "../../src/core/skin/skin-geodesics.ts";
import { createSkinIndex } from "../../src/core/skin/skin-index.ts";
import { classifyRegions } from "../steps/zones/classify-regions.ts";
import { readLandmarks } from "../steps/zones/read-landmarks.ts";
import { readRegions } from "../steps/zones/read-regions.ts";
import { loadDevelopmentSkin } from "./development-skin.ts";
import { encodePng } from "./render/png.ts";
import { createPicture, drawMesh, paste } from "./render/raster.ts";
import { createView } from "./render/view.ts";

/** `npx tsx models/checks/region-sheet.ts`: pictures of all skin regions in `.cache/sheets/`. */
const SHEETS: readonly (readonly [string, readonly (readonly [Vec3, Vec3, number])[]])[] = [
  [
    "regions-body",
    [
      [[0, 0, 1], [0, 0.82, 0.1], 1.72],
      [[-1, 0, 0], [0, 0.82, 0.1], 1.72],
      [[0, 0, -1], [0, 0.82, 0.1], 1.72],
      [[1, 0, 0], [0, 0.82, 0.1], 1.72],
    ],
  ],
  [
    "regions-head",
    [
      [[0, 0, 1], [0, 1.51, 0.1], 0.32],
      [[-1, 0, 0], [0, 1.51, 0.1], 0.32],
      [[0, 0, -1], [0, 1.51, 0.1], 0.32],
      [[-0.5, -0.6, 0.7], [0, 1.46, 0.1], 0.32],
    ],
  ],
  [
    "regions-hand",
    [
      [[0, 0.3, 1], [-0.27, 0.75, 0.1], 0.24],
      [[0, 0.1, -1], [-0.27, 0.75, 0.1], 0.24],
      [[-1, 0, 0], [-0.27, 0.75, 0.12], 0.24],
      [[1, 0.2, 0.3], [-0.27, 0.75, 0.14], 0.24],
    ],
  ],
  [
    "regions-foot",
    [
      [[0, -1, 0.02], [-0.09, 0, 0.11], 0.3],
      [[-0.2, 0.7, 1], [-0.09, 0.05, 0.11], 0.3],
      [[1, 0.1, 0], [-0.09, 0.08, 0.11], 0.3],
      [[-1, 0.1, 0], [-0.09, 0.08, 0.11], 0.3],
    ],
  ],
  [
    "regions-trunk",
    [
      [[-0.3, 0, 1], [-0.05, 1.15, 0.1], 0.75],
      [[-1, 0.4, 0.25], [-0.05, 1.15, 0.1], 0.75],
      [[-0.2, 0, -1], [-0.05, 1.15, 0.1], 0.75],
      [[0, -1, -0.35], [-0.03, 0.8, 0.08], 0.4],
    ],
  ],
];

const { surface, mirror, origin } = await loadDevelopmentSkin(process.argv.includes("--reference"));
const geodesics = createSkinGeodesics(createSkinIndex(surface));
const records = readRegions();
const start = performance.now();
const { region, problems } = classifyRegions(
  geodesics,
  createLandmarkIndex(readLandmarks()),
  records,
  mirror,
);
console.log(`${origin}: ${records.length} regions in ${Math.round(performance.now() - start)} ms`);
for (const problem of problems) console.error(problem);
const areas = new Float64Array(records.length);
region.forEach((r, v) => {
  areas[r]! += (geodesics.skin.areas[v] ?? 0) * 1e4;
});
console.log(
  records.map((r, i) => `${r.id} ${(areas[i]! / (r.midline ? 1 : 2)).toFixed(0)}`).join(", "),
);
// Golden-ratio hues keep neighbours in the alphabet apart.
const colours = records.map(
  (_, i): Vec3 => hue((i * 0.618034) % 1, 0.45 + (0.35 * ((i * 7) % 3)) / 2),
);
const BORDER: Vec3 = [70, 60, 60];
const folder = fileURLToPath(new URL("../../.cache/sheets/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, views] of SHEETS) {
  const [width, height] = [
    name === "regions-body" ? 620 : 700,
    name === "regions-body" ? 1300 : 700,
  ];
  const sheet = createPicture(width * views.length, height, [235, 235, 238]);
  views.forEach(([from, centre, spanMetres], i) => {
    const view = createView({ from, centre, spanMetres, width, height });
    const picture = createPicture(width, height, [235, 235, 238]);
    drawMesh(picture, view, surface, (v) => (onBorder(v) ? BORDER : colours[region[v]!]!));
    paste(sheet, picture, i * width, 0);
  });
  writeFileSync(`${folder}${name}.png`, encodePng(sheet.rgb, sheet.width, sheet.height));
}

/** True where a neighbour belongs to another region. */
function onBorder(v: number): boolean {
  const { neighbourStart, neighbours } = geodesics.skin.topology;
  for (let i = neighbourStart[v]!; i < neighbourStart[v + 1]!; i++) {
    if (region[neighbours[i]!] !== region[v]) return true;
  }
  return false;
}

/** A colour of the given hue (0–1) and strength. */
function hue(h: number, strength: number): Vec3 {
  const at = (shift: number): number =>
    255 * (1 - strength * (0.5 - 0.5 * Math.cos(2 * Math.PI * (h + shift))));
  return [at(0), at(1 / 3), at(2 / 3)];
}
