import { ringCounts } from "../../../src/core/muscle/ring-samples.ts";
import { sheetMesh } from "../../../src/core/muscle/sheet-mesh.ts";
import { turnedShare } from "../../geometry/turned-share.ts";
import { bareSheet } from "./orient-grid.ts";
import type { Grid } from "./trial-sheets.ts";

/** Facets at which folds are looked for, metres: as fine as the sheets are shown. */
const FACET = 0.0035;

/** Share of a sheet's surface (0–1) that is turned inside out. */
export function foldedShare(grid: Grid): number {
  const sheet = bareSheet(grid);
  return turnedShare(sheetMesh(sheet, ringCounts(sheet, FACET)));
}
