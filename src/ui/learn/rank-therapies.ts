import type { TherapySummary } from "../../core/knowledge/summaries.ts";

/** A way of treatment and how many of the wanted things it offers. */
export interface FittingTherapy {
  readonly therapy: TherapySummary;
  readonly fits: number;
}

/** What meets most of the needs first; ties, and everything while nothing is wanted, by name. */
export function rankTherapies(
  therapies: readonly TherapySummary[],
  wanted: ReadonlySet<string>,
): readonly FittingTherapy[] {
  return therapies
    .map((therapy) => ({ therapy, fits: therapy.needs.filter((need) => wanted.has(need)).length }))
    .toSorted((a, b) => b.fits - a.fits || a.therapy.name.localeCompare(b.therapy.name, "en"));
}
