import { assert } from "../../../src/core/assert.ts";
import { type NearestSurface, nearestSurface } from "../nearest-surface.ts";
import type { ReferenceMesh } from "../reference.ts";
import type { CataloguePart } from "./catalogue.ts";
import { fitSheets } from "./fit-sheets.ts";
import { meshGraph } from "./mesh-graph.ts";
import { facesSkin, flipAcross, flipAlong, orientGrid } from "./orient-grid.ts";
import { resampleGrid } from "./resample-sheet.ts";
import { EDGE, extremeVertices, startFromBranches, startFromPieces } from "./start-branches.ts";
import { attachedVertices, startFromFan } from "./start-fan.ts";
import { slipsOutside } from "./start-residual.ts";
import { startFromRibs } from "./start-ribs.ts";
import { shareOfGrid } from "./start-share.ts";
import type { Grid, loadTrialSheets } from "./trial-sheets.ts";

/** What every start may draw on. */
export interface StartSources {
  readonly trial: ReturnType<typeof loadTrialSheets>;
  readonly skin: NearestSurface;
  readonly meshes: ReadonlyMap<string, ReferenceMesh>;
}

function boneSurface(name: string, sources: StartSources): NearestSurface {
  const bone = sources.meshes.get(name);
  assert(bone, `catalogue: the reference has no node ${name}`);
  return nearestSurface(bone.positions, bone.index);
}

/** The sheets a part's fit begins with, turned so that v leaves the origin and depth 0 faces the skin. */
export function startGrids(
  part: CataloguePart,
  mesh: ReferenceMesh,
  sources: StartSources,
): Grid[] {
  const start = part.start ?? { kind: "trial" };
  const oriented = (g: Grid): Grid => {
    const o = orientGrid(g, part.origin, sources.skin);
    return part.turn ? flipAcross(o) : o;
  };
  const outward = (g: Grid): Grid => (facesSkin(g, sources.skin) ? g : flipAcross(g));
  const plain = (): readonly Grid[] => {
    const sheets = sources.trial.plain.get(part.from);
    assert(sheets, `catalogue: the trial has no sheet for ${part.from}; give part.start`);
    return sheets;
  };
  switch (start.kind) {
    case "trial": {
      const sheets = plain().filter((_, i) => start.which?.includes(i) ?? true);
      return sheets.map((g) => {
        const o = oriented(g);
        return part.grid ? resampleGrid(o, ...part.grid) : o;
      });
    }
    case "digitations": {
      const first = sources.trial.branching.get(part.from)?.[0] ?? plain()[0]!;
      const seed = oriented(part.grid ? resampleGrid(first, ...part.grid) : first);
      const belly = fitSheets(mesh, [seed])[0]!;
      const slips = slipsOutside(mesh, belly, start.slips);
      return [belly, ...slips.map(outward)];
    }
    case "share": {
      const { of } = start;
      const whole = of
        ? fitSheets(mesh, [oriented(startFromRibs(of.ribs, of.halfMm, part.grid ?? [5, 9]))])[0]!
        : oriented(plain()[0]!);
      const share = shareOfGrid(whole, start.toward, start.share);
      return [part.grid && !of ? resampleGrid(share, ...part.grid) : share];
    }
    case "ribs":
      return [oriented(startFromRibs(start.ribs, start.halfMm, part.grid ?? [4, 9]))];
    case "branches":
      return startFromBranches(mesh, start.slips, start.root, part.grid ?? [4, 9]).map(oriented);
    case "fan": {
      const graph = meshGraph(mesh, EDGE);
      const seeds =
        "bone" in start.root
          ? attachedVertices(graph, boneSurface(start.root.bone, sources))
          : extremeVertices(graph, start.root.edge);
      const slips = startFromFan(graph, start.slips, seeds, part.grid ?? [3, 7]);
      return slips.map((g) => outward(start.tips === "origin" ? g : flipAlong(g)));
    }
    case "pieces":
      return startFromPieces(
        mesh,
        part.origin,
        part.grid ?? [2, 4],
        start.most ?? Number.POSITIVE_INFINITY,
      ).map(oriented);
  }
}
