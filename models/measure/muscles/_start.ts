import { mkdirSync, writeFileSync } from "node:fs";
import { sheetFrame } from "../../../src/core/muscle/evaluate-sheet.ts";
import { crest, crestExponent } from "../../../src/core/muscle/sheet-profile.ts";
import { MUSCLE_FOLDER } from "../../steps/muscles/read-muscles.ts";
import { formatStructureFile, type PartFile } from "../../steps/muscles/structure-file.ts";
import { nearestSurface } from "../nearest-surface.ts";
import { loadReference } from "../reference.ts";
import { CATALOGUE } from "./catalogue.ts";
import { bareSheet, orientGrid } from "./orient-grid.ts";
import { resampleSheet } from "./resample-sheet.ts";
import { type Grid, loadTrialSheets } from "./trial-sheets.ts";

const ref = await loadReference("anatomy.glb");
const skinMesh = [...(await loadReference("skin.glb")).values()][0]!;
const skin = nearestSurface(skinMesh.positions, skinMesh.index);
const trial = loadTrialSheets();
mkdirSync(MUSCLE_FOLDER, { recursive: true });
const half = (g: Grid, lo: number, hi: number): Grid => {
  const s = bareSheet(g);
  return resampleSheet(
    (u, v) => {
      const f = sheetFrame(s, lo + u * (hi - lo), v);
      return {
        position: f.position,
        halfThickness:
          f.halfThickness * Math.max(0.35, crest(lo + u * (hi - lo), crestExponent(g.across))),
      };
    },
    3,
    7,
  );
};
const depthShare = (g: Grid, lo: number, hi: number): Grid => {
  const s = bareSheet(g);
  return resampleSheet(
    (u, v) => {
      const f = sheetFrame(s, u, v);
      const t = f.halfThickness;
      const off = (1 - (lo + hi)) * t;
      return {
        position: [
          f.position[0] + off * f.normal[0],
          f.position[1] + off * f.normal[1],
          f.position[2] + off * f.normal[2],
        ],
        halfThickness: t * (hi - lo),
      };
    },
    g.across,
    g.along,
  );
};
for (const e of CATALOGUE) {
  const parts: PartFile[] = [];
  for (const p of e.parts) {
    let sheets: readonly Grid[] = trial.branching.get(p.from) ?? trial.plain.get(p.from) ?? [];
    sheets = sheets.map((g) => orientGrid(g, p.origin, skin));
    if (e.id === "first-dorsal-interosseous-hand" || e.id === "dorsal-interossei-hand") {
      // first = most lateral (x smallest on the right when palm forward)
      const sorted = [...sheets].sort((a, b) => a.positions[2]! - b.positions[2]!);
      console.log(
        e.id,
        sorted.map((g) =>
          [...g.positions.subarray(0, 3), ...g.positions.subarray(g.positions.length - 3)].map(
            (x) => Math.round(x * 1000),
          ),
        ),
      );
      sheets = e.id.startsWith("first") ? sorted.slice(-1) : sorted.slice(0, -1);
    }
    const g0 = sheets[0];
    if (e.id.startsWith("sternocleido") && g0) {
      const lowZ = (u: number) => sheetFrame(bareSheet(g0), u, 0.05).position;
      const a = lowZ(0.1),
        b = lowZ(0.9);
      const zeroMedial = a[0] > b[0];
      const first = e.id.endsWith("sternal") === zeroMedial;
      sheets = [half(g0, first ? 0 : 0.5, first ? 0.5 : 1)];
    }
    if (e.id.startsWith("gluteus-minimus") && g0) {
      const a = sheetFrame(bareSheet(g0), 0.1, 0.1).position,
        b = sheetFrame(bareSheet(g0), 0.9, 0.1).position;
      const zeroFront = a[2] > b[2];
      const first = e.id.endsWith("anterior") === zeroFront;
      sheets = [half(g0, first ? 0 : 0.5, first ? 0.5 : 1)];
    }
    if (e.id === "masseter-superficial" && g0) sheets = [depthShare(g0, 0, 0.6)];
    if (e.id === "masseter-deep" && g0) sheets = [depthShare(g0, 0.6, 1)];
    sheets.forEach((g, i) => {
      const mm = (x: number) => Math.round(x * 10000) / 10;
      parts.push({
        part:
          sheets.length === 1
            ? p.part
            : i === 0 && trial.branching.has(p.from)
              ? p.part
              : `${p.part === "belly" ? "slip" : p.part}-${i + (trial.branching.has(p.from) ? 0 : 1)}`,
        from: p.from,
        across: g.across,
        along: g.along,
        positionMm: Array.from({ length: g.across * g.along }, (_, k) =>
          [0, 1, 2].map((c) => mm(g.positions[3 * k + c]!)),
        ),
        halfThicknessMm: Array.from(g.halfThickness, mm),
        tendon: { origin: [0.05], insertion: [0.08] },
      });
    });
  }
  if (parts.length === 0) {
    console.log("no sheet yet:", e.id);
    continue;
  }
  const right = e.fma ? [e.fma[0]] : [...new Set(e.parts.map((p) => ref.get(p.from)!.fma))];
  const left = e.fma
    ? [e.fma[1]]
    : [
        ...new Set(
          e.parts.map(
            (p) => ref.get(p.from.replace("Right", "Left").replace("right", "left"))!.fma,
          ),
        ),
      ];
  writeFileSync(
    `${MUSCLE_FOLDER}${e.id}.json`,
    formatStructureFile({
      id: e.id,
      name: e.name,
      system: e.system,
      layer: e.layer,
      fma: { right, left },
      ...(e.midline ? { midline: true } : {}),
      parts,
    }),
  );
}
