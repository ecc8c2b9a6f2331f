import { useId, useState } from "react";
import type {
  AnswerValue,
  QuestionKind,
  QuestionTopic,
  SafetyRow,
} from "../../core/safety/index.ts";
import { useText } from "../text/use-text.ts";
import styles from "./tick-list.module.css";
import { TickRow } from "./tick-row.tsx";

/** Values of lines that are not no, by id of the line. */
export type Draft = ReadonlyMap<string, AnswerValue>;

interface TickListProps {
  readonly rows: readonly SafetyRow[];
  readonly draft: Draft;
  readonly onChoose: (row: SafetyRow, value: AnswerValue) => void;
  /** Without the heading of its kind, where one stands above. */
  readonly bare?: boolean;
}

const KINDS: readonly QuestionKind[] = ["emergency", "signs", "health"];

function grouped<K, T>(list: readonly T[], keyOf: (one: T) => K): readonly (readonly [K, T[]])[] {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups];
}

/** Lines under the heading of each topic. */
function Topics({ rows, draft, onChoose }: TickListProps) {
  const text = useText().safety;
  return grouped(rows, (row): QuestionTopic => row.topic).map(([topic, lines]) => (
    <fieldset key={topic} className={styles.topic}>
      <legend className={styles.topicTitle}>{text.topics[topic]}</legend>
      <ul className={styles.rows}>
        {lines.map((row) => (
          <TickRow
            key={row.id}
            row={row}
            value={draft.get(row.id) ?? "no"}
            onChoose={(value) => onChoose(row, value)}
          />
        ))}
      </ul>
    </fieldset>
  ));
}

/** The questions of a place one presses without pain there: one line, opened by a tick. */
function NearPlace({ rows, draft, onChoose }: TickListProps) {
  const text = useText().safety;
  const [opened, setOpened] = useState(false);
  const group = rows[0]?.near ?? "everyone";
  const open = opened || rows.some(({ id }) => draft.has(id));
  return (
    <li className={open ? `${styles.row} ${styles.ticked}` : styles.row}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={open}
          onChange={(event) => {
            setOpened(event.target.checked);
            if (!event.target.checked) for (const row of rows) onChoose(row, "no");
          }}
        />
        <span>{text.near[group]}</span>
      </label>
      {open ? (
        <div className={styles.inside}>
          <p className={styles.lead}>{text.nearOpen}</p>
          <Topics rows={rows} draft={draft} onChoose={onChoose} />
        </div>
      ) : null}
    </li>
  );
}

/** Lines denied before for another place, folded. */
function Again({ rows, draft, onChoose }: TickListProps) {
  const text = useText().safety;
  return (
    <details className={styles.again}>
      <summary>{text.again(rows.length)}</summary>
      <Topics rows={rows} draft={draft} onChoose={onChoose} />
    </details>
  );
}

/** The lines of one kind: new ones by topic, then those of near places, then those denied before. */
function Kind({ rows, draft, onChoose, bare = false }: TickListProps) {
  const text = useText().safety;
  const titleId = useId();
  const kind = rows[0]?.kind ?? "signs";
  const near = rows.filter((row) => row.near !== null);
  const again = rows.filter((row) => row.again && row.near === null);
  const plain = rows.filter((row) => row.near === null && !row.again);
  const shared = { draft, onChoose };
  return (
    <section className={styles.kind} data-kind={kind} aria-labelledby={bare ? undefined : titleId}>
      {bare ? null : (
        <>
          <h3 id={titleId} className={styles.kindTitle}>
            {text.kinds[kind]}
          </h3>
          <p className={styles.lead}>{text.kindLeads[kind]}</p>
        </>
      )}
      <Topics rows={plain} {...shared} />
      {near.length === 0 ? null : (
        <fieldset className={styles.topic}>
          <legend className={styles.topicTitle}>{text.nearTitle}</legend>
          <p className={styles.lead}>{text.nearLead}</p>
          <ul className={styles.rows}>
            {grouped(near, (row) => row.near).map(([group, lines]) => (
              <NearPlace key={group} rows={lines} {...shared} />
            ))}
          </ul>
        </fieldset>
      )}
      {again.length === 0 ? null : <Again rows={again} {...shared} />}
    </section>
  );
}

/** Lines to tick, by kind and topic. */
export function TickList({ rows, draft, onChoose, bare = false }: TickListProps) {
  return KINDS.map((kind) => {
    const lines = rows.filter((row) => row.kind === kind);
    if (lines.length === 0) return null;
    return <Kind key={kind} rows={lines} draft={draft} onChoose={onChoose} bare={bare} />;
  });
}
