import type { Claims, Grade } from "../../core/knowledge/records.generated.ts";

/** The grades with which a source is cited on one page. */
export type CitedFor = ReadonlyMap<string, ReadonlySet<Grade>>;

/** Which grades each source carries among the records of a page. */
export function citedFor(records: readonly { readonly claims: Claims }[]): CitedFor {
  const grades = new Map<string, Set<Grade>>();
  for (const { claims } of records) {
    for (const claim of Object.values(claims)) {
      for (const id of claim.sources) {
        const known = grades.get(id);
        if (known) known.add(claim.grade);
        else grades.set(id, new Set([claim.grade]));
      }
    }
  }
  return grades;
}
