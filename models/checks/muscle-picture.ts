import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Vec3 } from "../../src/core/geometry/vec3.ts";
import { vertexNormals } from "../../src/core/geometry/vertex-normals.ts";
import { ringCounts, sheetMesh } from "../../src/core/muscle/index.ts";
import { loadSurroundings } from "../author/surroundings.ts";
import { type Solid } from "../geometry/solid.ts";
import { readMuscles } from "../steps/muscles/read-muscles.ts";
import { encodePng } from "./render/png.ts";
import { createPicture, drawShaded, type Picture, paste, type Shading } from "./render/raster.ts";
import { createView, type View } from "./render/view.ts";

const FROM: Readonly<Record<string, Vec3>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  right: [-1, 0, 0],
  left: [1, 0, 0],
  top: [0, 1, 0.01],
  bottom: [0, -1, 0.01],
  "front-right": [-0.7, 0, 0.7],
  "front-left": [0.7, 0, 0.7],
  "back-right": [-0.7, 0, -0.7],
  "back-left": [0.7, 0, -0.7],
  "front-low": [0, -0.7, 0.7],
  "back-low": [0, -0.7, -0.7],
  "front-high": [0, 0.7, 0.7],
};
const HUES: readonly Vec3[] = [
  [190, 70, 60],
  [70, 120, 190],
  [90, 160, 80],
  [200, 150, 50],
  [150, 90, 170],
  [60, 165, 165],
  [210, 110, 140],
  [130, 110, 80],
  [110, 130, 220],
  [170, 180, 60],
];
const BONE: Vec3 = [226, 218, 200];
const OTHER: Vec3 = [205, 165, 155];
const SKIN: Vec3 = [222, 190, 170];

interface Drawn {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly index: Uint32Array;
  readonly colour: Shading;
}

/** Dark lines along the fibres, pale ones across them, ivory where it is tendon. */
function fibreColour(fibre: Float32Array, hue: Vec3): Shading {
  return (a, b, c, wa, wb, wc) => {
    const f = (k: number): number =>
      wa * fibre[4 * a + k]! + wb * fibre[4 * b + k]! + wc * fibre[4 * c + k]!;
    const [u, v, tendon] = [f(0), f(1), Math.min(1, Math.max(0, f(3)))];
    if (Math.abs(u * 10 - Math.round(u * 10)) < 0.06) return [40, 30, 30];
    if (Math.abs(v * 10 - Math.round(v * 10)) < 0.03) return [245, 240, 235];
    const ivory: Vec3 = [236, 226, 204];
    return [0, 1, 2].map((k) => hue[k]! * (1 - tendon) + ivory[k]! * tendon) as unknown as Vec3;
  };
}

function plain(solid: Solid, colour: Vec3): Drawn {
  const { mesh } = solid.bvh;
  return {
    positions: Float32Array.from(mesh.positions),
    normals: vertexNormals(mesh),
    index: Uint32Array.from(mesh.index),
    colour: () => colour,
  };
}

const USAGE = `usage: npx tsx models/checks/muscle-picture.ts <structure ids…>
  --with bones|skin|<ids,…>   drawn plainly beside them (several, comma-separated; muscles = all others)
  --views front,right,back,…  (${Object.keys(FROM).join(" ")})
  --at x,y,z --span mm        middle and height of the picture, mm; default: fits the structures
  --both                      left side as well
  --out file.png --size 700`;

function draw(items: readonly Drawn[], view: View): Picture {
  const picture = createPicture(view.width, view.height, [246, 245, 242]);
  for (const item of items) drawShaded(picture, view, item, item.colour);
  return picture;
}

/** Draws structures with their fibre lines, beside whatever helps to judge them. */
async function main(): Promise<void> {
  const { values, positionals: ids } = parseArgs({
    allowPositionals: true,
    options: {
      with: { type: "string", default: "" },
      views: { type: "string", default: "front,right,back" },
      at: { type: "string" },
      span: { type: "string" },
      both: { type: "boolean", default: false },
      out: { type: "string", default: ".cache/sheets/muscles.png" },
      size: { type: "string", default: "700" },
    },
  });
  if (ids.length === 0) throw new Error(USAGE);
  const around = await loadSurroundings();
  const items: Drawn[] = [];
  const low = [9, 9, 9];
  const high = [-9, -9, -9];
  const muscles = new Map<string, ReturnType<typeof readMuscles>[number]>(
    readMuscles().map((m) => [m.id, m]),
  );
  ids.forEach((id, i) => {
    const muscle = muscles.get(id);
    if (!muscle) throw new Error(`no structure ${id}\n${USAGE}`);
    for (const sheet of muscle.parts) {
      const mesh = sheetMesh(sheet, ringCounts(sheet, 0.002));
      mesh.positions.forEach((x, k) => {
        low[k % 3] = Math.min(low[k % 3]!, x);
        high[k % 3] = Math.max(high[k % 3]!, x);
      });
      items.push({ ...mesh, colour: fibreColour(mesh.fibre, HUES[i % HUES.length]!) });
    }
  });
  for (const name of values.with.split(",").filter((n) => n)) {
    if (name === "bones") items.push(plain(around.allBones, BONE));
    else if (name === "skin") items.push(plain(around.skin, SKIN));
    else if (name === "muscles")
      items.push(
        ...around.muscleIds
          .filter((m) => !ids.includes(m))
          .map((m) => plain(around.muscle(m), OTHER)),
      );
    else
      items.push(
        plain(around.bones.get(name) ?? around.muscle(name), around.bones.has(name) ? BONE : OTHER),
      );
  }
  if (values.both) {
    items.push(
      ...items
        .filter((i) => i.colour !== undefined)
        .map((item) => ({
          ...item,
          positions: item.positions.map((x, k) => (k % 3 === 0 ? -x : x)),
          normals: item.normals.map((x, k) => (k % 3 === 0 ? -x : x)),
          index: item.index.map((_, k) => item.index[k - (k % 3) + [0, 2, 1][k % 3]!]!),
        })),
    );
    const reach = Math.max(-low[0]!, high[0]!);
    low[0] = -reach;
    high[0] = reach;
  }
  const centre = (values.at?.split(",").map((x) => Number(x) / 1000) ??
    low.map((x, k) => (x + high[k]!) / 2)) as unknown as Vec3;
  const span = values.span
    ? Number(values.span) / 1000
    : 1.12 * Math.max(...low.map((x, k) => high[k]! - x));
  const size = Number(values.size);
  const names = values.views.split(",");
  const sheet = createPicture(size * names.length, size, [255, 255, 255]);
  names.forEach((name, i) => {
    const from = FROM[name];
    if (!from) throw new Error(`no view ${name}\n${USAGE}`);
    paste(
      sheet,
      draw(items, createView({ from, centre, spanMetres: span, width: size, height: size })),
      size * i,
      0,
    );
  });
  mkdirSync(values.out.replace(/\/[^/]*$/, ""), { recursive: true });
  writeFileSync(values.out, encodePng(sheet.rgb, sheet.width, sheet.height));
  console.log(
    `${values.out}: ${names.join(", ")}; middle ${centre.map((c) => Math.round(1000 * c)).join(",")} mm, height ${Math.round(1000 * span)} mm`,
  );
}

await main();
