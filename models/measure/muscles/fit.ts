import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { TendonProfile } from "../../../src/core/muscle/sheet.ts";
import { MUSCLE_FOLDER } from "../../steps/muscles/read-muscles.ts";
import {
  formatStructureFile,
  gridFigures,
  type PartFile,
  type StructureFile,
} from "../../steps/muscles/structure-file.ts";
import { nearestSurface } from "../nearest-surface.ts";
import { loadReference, type ReferenceMesh } from "../reference.ts";
import { CATALOGUE, type CatalogueEntry, type CataloguePart } from "./catalogue.ts";
import { halfMesh } from "./half-mesh.ts";
import { type Measured, measureMesh } from "./measure-mesh.ts";
import { startGrids } from "./start-grids.ts";
import { type Grid, loadTrialSheets } from "./trial-sheets.ts";

/** Short tendons at both ends, until somebody writes better ones into the file. */
const PLAIN_TENDON: TendonProfile = { origin: [0.04], insertion: [0.06] };

/** One sheet of the mesh being fitted, and whose it is. */
interface Claim {
  readonly entry: CatalogueEntry;
  readonly part: CataloguePart;
  readonly name: string;
  readonly grid: Grid;
}

function mirroredName(name: string): string {
  return name.replace("Right", "Left").replace("right", "left");
}

function fmaOf(
  entry: CatalogueEntry,
  meshes: ReadonlyMap<string, ReferenceMesh>,
): StructureFile["fma"] {
  if (entry.fma) return { right: [entry.fma[0]], left: [entry.fma[1]] };
  const ids = (rename: (n: string) => string): string[] => [
    ...new Set(entry.parts.map((p) => meshes.get(rename(p.from))?.fma ?? "").filter((id) => id)),
  ];
  return { right: ids((n) => n), left: ids(mirroredName) };
}

function oldParts(id: string): readonly PartFile[] {
  const path = `${MUSCLE_FOLDER}${id}.json`;
  if (!existsSync(path)) return [];
  // Written by this command before, perhaps with parts authored by hand added to it.
  return (JSON.parse(readFileSync(path, "utf8")) as StructureFile).parts;
}

function partFile(
  claim: Claim,
  grid: Grid,
  fit: Measured["fit"],
  old: PartFile | undefined,
): PartFile {
  return {
    part: claim.name,
    from: claim.part.from,
    ...gridFigures(grid),
    tendon: old?.tendon ?? PLAIN_TENDON,
    ...(old?.attach ? { attach: old.attach } : {}),
    fit: { assdMm: fit.assdMm, hd95Mm: fit.hd95Mm },
  };
}

function claimsOf(
  name: string,
  mesh: ReferenceMesh,
  entries: readonly CatalogueEntry[],
  sources: Parameters<typeof startGrids>[2],
): Claim[] {
  return entries.flatMap((entry) =>
    entry.parts
      .filter((part) => part.from === name)
      .flatMap((part) => {
        const grids = startGrids(part, mesh, sources);
        const branching = part.start?.kind === "branches" || part.start?.kind === "digitations";
        return grids.map((grid, i): Claim => {
          const stem = part.part === "belly" ? "slip" : part.part;
          const label =
            grids.length === 1 || (branching && i === 0)
              ? part.part
              : `${stem}-${branching ? i : i + 1}`;
          return { entry, part, name: label, grid };
        });
      }),
  );
}

/**
 * Measures the named structures (all, when none is named) on the reference and writes their files.
 * Structures that share a mesh are fitted together, so naming one measures its companions too.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const meshes = await loadReference("anatomy.glb");
  const skinMesh = [...(await loadReference("skin.glb")).values()][0]!;
  const sources = {
    meshes,
    trial: loadTrialSheets(),
    skin: nearestSurface(skinMesh.positions, skinMesh.index),
  };
  const names = new Set(
    CATALOGUE.filter((e) => wanted.length === 0 || wanted.includes(e.id)).flatMap((e) =>
      e.parts.map((p) => p.from),
    ),
  );
  const touched = CATALOGUE.filter((e) => e.parts.some((p) => names.has(p.from)));
  for (const e of touched) for (const p of e.parts) names.add(p.from);
  const done = new Map<string, PartFile[]>();
  for (const name of names) {
    const whole = meshes.get(name);
    if (!whole) throw new Error(`catalogue: the reference has no node ${name}`);
    const unpaired = !/right/i.test(name);
    const mesh = unpaired ? halfMesh(whole) : whole;
    const claims = claimsOf(name, mesh, touched, sources);
    // A belly with digitations is fitted before them: it must not shrink back from their roots.
    const frozen = claims.some((c) => c.part.start?.kind === "digitations") ? 1 : 0;
    const settled = claims.every(({ part: { start } }) => start?.kind === "share" && start.of);
    const measured = measureMesh(
      mesh,
      claims.map((c) => c.grid),
      frozen,
      settled,
    );
    const { fit } = measured;
    const sizes = measured.grids.map((g) => `${g.across}x${g.along}`).join(" ");
    console.log(`${name}: ${fit.assdMm} / ${fit.hd95Mm} / ${fit.maxMm} mm, ${sizes}`);
    claims.forEach((claim, i) => {
      const list = done.get(claim.entry.id) ?? [];
      const old = oldParts(claim.entry.id).find((p) => p.part === claim.name);
      list.push(partFile(claim, measured.grids[i]!, fit, old));
      done.set(claim.entry.id, list);
    });
  }
  mkdirSync(MUSCLE_FOLDER, { recursive: true });
  for (const entry of touched) {
    const made = done.get(entry.id) ?? [];
    const order = entry.parts.map((p) => p.from);
    const measured = [...made].sort(
      (a, b) => order.indexOf(a.from ?? "") - order.indexOf(b.from ?? ""),
    );
    // Parts that no mesh shows are kept as they are, after the measured ones.
    const parts = [...measured, ...oldParts(entry.id).filter((p) => p.from === undefined)];
    const { id, name, system, layer } = entry;
    const file = { id, name, system, layer, fma: fmaOf(entry, meshes), parts };
    writeFileSync(
      `${MUSCLE_FOLDER}${id}.json`,
      formatStructureFile(entry.midline ? { ...file, midline: true } : file),
    );
  }
}

await main(process.argv.slice(2));
