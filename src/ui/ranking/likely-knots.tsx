import { useId, useState } from "react";
import { useAppStore } from "../../state/index.ts";
import { CheckCard } from "../confirm/check-card.tsx";
import { Button } from "../controls/button.tsx";
import type { EngineHandle } from "../records/engine-context.ts";
import { useText } from "../text/use-text.ts";
import { groupResults, helpings } from "./group-results.ts";
import { KnotRow } from "./knot-row.tsx";
import styles from "./likely-knots.module.css";

/** How far the list has been opened: three rows, the possible ones, everything. */
type Opened = 0 | 1 | 2;

/** The answer to the marks: which knots, likeliest first, three to begin with. */
export function LikelyKnots({ handle }: { readonly handle: EngineHandle }) {
  const text = useText().ranking;
  const titleId = useId();
  const answer = useAppStore(handle.selectRanking);
  const [opened, setOpened] = useState<Opened>(0);
  const { first, possible, less } = helpings(groupResults(answer.results));
  const showPossible = opened >= 1 || possible.length === 0;
  const showLess = opened === 2;

  return (
    <section aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text.title}
        </h2>
      </div>
      {answer.note ? <p className={styles.note}>{answer.note}</p> : null}
      {first.length === 0 && !answer.note ? <p className={styles.note}>{text.none}</p> : null}
      {first.length > 0 ? <CheckCard handle={handle} /> : null}
      <ol aria-label={text.list}>
        {first.map((row) => (
          <KnotRow key={row.key} row={row} />
        ))}
        {showPossible
          ? possible.map((row, i) => (
              <KnotRow key={row.key} row={row} heading={i === 0 ? text.moreHeading : undefined} />
            ))
          : null}
        {showLess
          ? less.map((row, i) => (
              <KnotRow key={row.key} row={row} heading={i === 0 ? text.lessHeading : undefined} />
            ))
          : null}
      </ol>
      <div className={styles.more}>
        {!showPossible ? (
          <Button look="quiet" onClick={() => setOpened(1)}>
            {text.morePossible(possible.length)}
          </Button>
        ) : null}
        {showPossible && !showLess && less.length > 0 ? (
          <Button look="quiet" onClick={() => setOpened(2)}>
            {text.lessLikely(less.length)}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
