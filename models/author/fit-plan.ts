import { fidelity } from "../measure/muscles/fidelity.ts";
import { fitSheets } from "../measure/muscles/fit-sheets.ts";
import { halfMesh } from "../measure/muscles/half-mesh.ts";
import type { Grid } from "../measure/muscles/trial-sheets.ts";
import { hasReference, loadReference } from "../measure/reference.ts";
import type { FitRecord } from "../steps/muscles/structure-file.ts";

/** Weights that let the surface follow the mesh and hold the fibres as laid; see `FitOptions`. */
const HELD = {
  iterations: 24,
  smooth: [0.008, 0.002],
  anchor: [0.06, 0.03],
  modelReach: [0.012, 0.003],
  meshReach: [0.02, 0.01],
  pointShare: [0.1, 0.06],
} as const;

/** Laid sheets after their fit to a mesh, and how close they come. */
export interface FittedPlan {
  readonly grids: readonly Grid[];
  readonly fit: FitRecord;
}

/**
 * Draws the sheets of a plan onto a reference mesh; those marked `asLaid` stay and take their share of it.
 * Null where this machine has no reference: the plan
 * then stays as laid. Throws when the reference has no such node.
 */
export async function fitPlan(
  grids: readonly Grid[],
  asLaid: readonly boolean[],
  node: string,
): Promise<FittedPlan | null> {
  if (!hasReference()) return null;
  const whole = (await loadReference("anatomy.glb")).get(node);
  if (!whole) throw new Error(`models/author: the reference has no node ${node}`);
  const mesh = /right/i.test(node) ? whole : halfMesh(whole);
  // The solver keeps the first few; what it keeps must come first, and go back to its place.
  const order = grids
    .map((_, i) => i)
    .sort((a, b) => Number(asLaid[b]) - Number(asLaid[a]) || a - b);
  const frozen = asLaid.filter((held) => held).length;
  const moved = fitSheets(
    mesh,
    order.map((i) => grids[i]!),
    { ...HELD, frozen },
  );
  const fitted = grids.map((_, i) => moved[order.indexOf(i)]!);
  const { assdMm, hd95Mm } = fidelity(mesh, fitted);
  return { grids: fitted, fit: { assdMm, hd95Mm } };
}
