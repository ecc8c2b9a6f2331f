/** How often a yes-or-no sign is reported where it is truly there, and where it is not; 0–1 each. */
export interface SignReport {
  readonly whenThere: number;
  readonly whenNot: number;
}

/**
 * A report that agrees with the truth by `kappa` (0 luck, 1 perfect), where the sign is truly there
 * in `baseRate` (0–1) of the places and reported just as often. From Cohen's definition: agreement
 * beyond luck is kappa × base rate × (1 − base rate) as a covariance, which fixes both shares.
 */
export function reportOf(kappa: number, baseRate: number): SignReport {
  return { whenThere: baseRate + kappa * (1 - baseRate), whenNot: baseRate * (1 - kappa) };
}
