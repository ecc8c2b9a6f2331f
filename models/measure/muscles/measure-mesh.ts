import type { ReferenceMesh } from "../reference.ts";
import { type Fidelity, fidelity } from "./fidelity.ts";
import { type FitOptions, fitSheets } from "./fit-sheets.ts";
import { foldedShare } from "./folded-share.ts";
import { resampleGrid } from "./resample-sheet.ts";
import type { Grid } from "./trial-sheets.ts";

/** Grid sizes tried in turn while a single sheet is not good enough. */
const LADDER: readonly (readonly [number, number])[] = [
  [2, 5],
  [2, 7],
  [3, 7],
  [4, 9],
  [5, 9],
  [5, 11],
  [6, 11],
];
/** Good enough, and the least gain that pays for a larger grid. */
const GOOD_MM = 0.55;
const LEAST_GAIN = 0.1;

/** For shares of a sheet that fits already: they only close the seam between them. */
const SETTLED: Partial<FitOptions> = {
  iterations: 24,
  normalWeight: [0.004, 0.003],
  smooth: [0.002, 0.0006],
  anchor: [0.06, 0.03],
  modelReach: [0.003, 0.002],
  meshReach: [0.01, 0.008],
  pointShare: [0.06, 0.06],
};

/** Share of a sheet's surface that may lie in a fold. */
const FOLDED = 0.004;
/** Final thin-plate weights tried in turn on a folded fit. */
const SMOOTHER = [0.0015, 0.004, 0.01, 0.025] as const;
/** A smoother fit may cost this factor in mean distance. */
const SMOOTHING_COST = 1.6;

/** The largest share of any of the sheets that is turned inside out. */
const folded = (grids: readonly Grid[]): number => Math.max(0, ...grids.map(foldedShare));

/** Fitted sheets of one mesh and how close they come. */
export interface Measured {
  readonly grids: Grid[];
  readonly fit: Fidelity;
}

/**
 * Fits all starts of one mesh together. A single sheet climbs to larger grids while each gains a
 * tenth and the mean distance is above half a millimetre; several sheets keep their sizes, and the
 * first `frozen` of them keep their places. `settled` starts lie on the mesh already and only close up.
 */
export function measureMesh(
  mesh: Pick<ReferenceMesh, "positions" | "index">,
  starts: readonly Grid[],
  frozen: number,
  settled = false,
): Measured {
  const judged = (grids: Grid[]): Measured => ({ grids, fit: fidelity(mesh, grids) });
  let best = judged(fitSheets(mesh, starts, { ...(settled ? SETTLED : {}), frozen }));
  const [only] = starts;
  if (starts.length > 1 || !only) return unfolded(mesh, best, frozen, judged);
  for (const [across, along] of LADDER) {
    if (best.fit.assdMm <= GOOD_MM) break;
    if (across * along <= only.across * only.along) continue;
    const larger = best.grids.map((g) => resampleGrid(g, across, along));
    const tried = judged(
      fitSheets(mesh, larger, {
        iterations: 24,
        smooth: [0.006, 0.0004],
        modelReach: [0.01, 0.003],
      }),
    );
    if (tried.fit.assdMm > best.fit.assdMm * (1 - LEAST_GAIN)) continue;
    best = tried;
  }
  return unfolded(mesh, best, frozen, judged);
}

/**
 * Trades closeness for a surface without folds: a fit that follows a rough mesh too eagerly turns
 * parts of itself inside out. The least smoothing that removes them is kept; where none does at a fair
 * price, the flattest of all.
 */
function unfolded(
  mesh: Pick<ReferenceMesh, "positions" | "index">,
  fitted: Measured,
  frozen: number,
  judged: (grids: Grid[]) => Measured,
): Measured {
  let best = fitted;
  let least = folded(fitted.grids);
  for (const weight of SMOOTHER) {
    if (least <= FOLDED) break;
    const options = { ...SETTLED, iterations: 18, smooth: [4 * weight, weight] as const, frozen };
    const tried = judged(fitSheets(mesh, fitted.grids, options));
    const share = folded(tried.grids);
    const price = tried.fit.assdMm / Math.max(0.4, fitted.fit.assdMm);
    if (share < least && price <= SMOOTHING_COST) [best, least] = [tried, share];
  }
  return best;
}
