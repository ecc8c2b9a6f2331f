import type { Claim, Claims } from "./records.generated.ts";

/** A record that may carry claims, its own or those of its sections. */
interface MayClaim {
  readonly claims?: Claims;
  readonly sections?: readonly { readonly claim: Claim }[];
}

/** Ids of all sources that the claims of the records name. Missing records are skipped. */
export function citedSourceIds(records: Iterable<MayClaim | undefined>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const record of records) {
    const sections = (record?.sections ?? []).map(({ claim }) => claim);
    for (const claim of [...Object.values(record?.claims ?? {}), ...sections]) {
      for (const source of claim.sources) ids.add(source);
    }
  }
  return ids;
}
