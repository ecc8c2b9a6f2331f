import type { Claims } from "./records.generated.ts";

/** A record that may carry claims. */
interface MayClaim {
  readonly claims?: Claims;
}

/** Ids of all sources that the claims of the records name. Missing records are skipped. */
export function citedSourceIds(records: Iterable<MayClaim | undefined>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const record of records) {
    for (const claim of Object.values(record?.claims ?? {})) {
      for (const source of claim.sources) ids.add(source);
    }
  }
  return ids;
}
