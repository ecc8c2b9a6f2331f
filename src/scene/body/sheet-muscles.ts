/** Flat muscles whose aponeurosis is so thin that what lies under it shines through. */
const ENDS_IN_SHEET: ReadonlySet<string> = new Set([
  "external-abdominal-oblique",
  "internal-abdominal-oblique",
  "latissimus-dorsi",
  "serratus-posterior-inferior",
  "serratus-posterior-superior",
  "transversus-abdominis",
]);

/** True for a muscle, by its id, that runs out into a thin sheet. */
export function endsInSheet(id: string): boolean {
  return ENDS_IN_SHEET.has(id);
}
