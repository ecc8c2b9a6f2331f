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
 * How much of a part is tendon on one of its faces: 0 red belly, 1 tendon. `along` is the share of
 * the fibre's length from its origin, which is not quite v: splines run faster near their ends.
 */
export function tendonShare(
  profile: TendonProfile,
  u: number,
  along: number,
  face: "skin" | "deep",
): number {
  let share = Math.max(
    passage(atU(profile.origin, u), along),
    passage(atU(profile.insertion, u), 1 - along),
  );
  for (const sheet of profile.aponeurosis ?? []) {
    if (sheet.face !== face) continue;
    // Aponeuroses run out to a rounded tongue: full reach in the middle, none at the edges.
    const tongue = sheet.reach * Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2));
    share = Math.max(share, passage(tongue, sheet.end === "origin" ? along : 1 - along));
  }
  return share;
}
