import type { TendonProfile } from "./sheet.ts";

/** Length of the passage from tendon to belly, as a share of the fibre. */
const PASSAGE = 0.05;

function atU(values: readonly number[], u: number): number {
  if (values.length === 0) return 0;
  const x = Math.min(1, Math.max(0, u)) * (values.length - 1);
  const i = Math.min(values.length - 1, Math.floor(x));
  const a = values[i] ?? 0;
  const b = values[i + 1] ?? a;
  return a + (b - a) * (x - i);
}

function passage(reach: number, along: number): number {
  if (reach <= 0) return 0;
  const width = Math.min(PASSAGE, reach);
  const t = Math.min(1, Math.max(0, (reach + width / 2 - along) / width));
  return t * t * (3 - 2 * t);
}

/**
 * How much of a part is tendon at a place on one of its faces: 0 red belly, 1 tendon. Reaches
 * shrink to nothing where the profile gives 0.
 */
export function tendonShare(
  profile: TendonProfile,
  u: number,
  v: number,
  face: "skin" | "deep",
): number {
  let share = Math.max(
    passage(atU(profile.origin, u), v),
    passage(atU(profile.insertion, u), 1 - v),
  );
  for (const sheet of profile.aponeurosis ?? []) {
    if (sheet.face !== face) continue;
    // Aponeuroses run out to a rounded tongue: full reach in the middle, none at the edges.
    const tongue = sheet.reach * Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2));
    share = Math.max(share, passage(tongue, sheet.end === "origin" ? v : 1 - v));
  }
  return share;
}
