import type { Claims, Source } from "../../core/knowledge/records.generated.ts";
import { SourceReference } from "../claims/source-reference.tsx";
import { useText } from "../text/use-text.ts";
import { citedFor } from "./cited-for.ts";
import { Label } from "./prose.tsx";
import styles from "./sources-list.module.css";

interface SourcesListProps {
  readonly sources: readonly Source[];
  /** Every record the page is made of. */
  readonly records: readonly { readonly claims: Claims }[];
}

/** Where the page comes from, each source with its grades; disputes in full; the key below. */
export function SourcesList({ sources, records }: SourcesListProps) {
  const text = useText().details;
  const grades = citedFor(records);
  const disputes = [
    ...new Set(records.flatMap(({ claims }) => Object.values(claims).flatMap((c) => c.note ?? []))),
  ];
  return (
    <>
      <p>{text.sourcesLead}</p>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} className={styles.source}>
            <SourceReference source={source} />
            <span className={styles.for}>
              {[...(grades.get(source.id) ?? [])].toSorted().join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {disputes.length > 0 ? (
        <>
          <Label>{text.disputed}</Label>
          <ul className={styles.list}>
            {disputes.map((note) => (
              <li key={note} className={styles.source}>
                {note}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className={styles.key}>
        <Label>{text.gradeKey}</Label>
        {Object.values(text.grades).map((grade) => (
          <p key={grade}>{grade}</p>
        ))}
      </div>
    </>
  );
}
