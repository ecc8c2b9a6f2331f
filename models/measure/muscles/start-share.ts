import { sheetFrame } from "../../../src/core/muscle/evaluate-sheet.ts";
import { crest, crestExponent } from "../../../src/core/muscle/sheet-profile.ts";
import type { OriginSide } from "./catalogue.ts";
import { bareSheet, DIRECTION } from "./orient-grid.ts";
import { resampleSheet } from "./resample-sheet.ts";
import type { Grid } from "./trial-sheets.ts";

/** The share (0–1) of an oriented sheet's width on the side of a direction, or of its depth. */
export function shareOfGrid(grid: Grid, toward: OriginSide | "skin" | "deep", share: number): Grid {
  const sheet = bareSheet(grid);
  if (toward === "skin" || toward === "deep") {
    const sign = toward === "skin" ? 1 : -1;
    return resampleSheet(
      (u, v) => {
        const f = sheetFrame(sheet, u, v);
        const lift = sign * (1 - share) * f.halfThickness;
        return {
          position: [
            f.position[0] + lift * f.normal[0],
            f.position[1] + lift * f.normal[1],
            f.position[2] + lift * f.normal[2],
          ],
          halfThickness: f.halfThickness * share,
        };
      },
      grid.across,
      grid.along,
    );
  }
  const d = DIRECTION[toward];
  let lean = 0;
  for (const v of [0.05, 0.3, 0.5]) {
    const [first, last] = [sheetFrame(sheet, 0, v).position, sheetFrame(sheet, 1, v).position];
    for (let c = 0; c < 3; c++) lean += d[c]! * (last[c]! - first[c]!);
  }
  const from = lean > 0 ? 1 - share : 0;
  return resampleSheet(
    (u, v) => {
      const whole = from + u * share;
      const f = sheetFrame(sheet, whole, v);
      const height = Math.max(0.3, crest(whole, crestExponent(grid.across)));
      return { position: f.position, halfThickness: f.halfThickness * height };
    },
    Math.max(3, grid.across - 1),
    grid.along,
  );
}
