import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import type { ReachingPoint } from "../../core/query/contract.ts";
import { type PainMark, painRequest, useAppStore } from "../../state/index.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { markName } from "../marks/mark-name.ts";
import { usePreview } from "../ranking/use-preview.ts";
import type { EngineHandle } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import { CompareToggle } from "./compare-toggle.tsx";
import { pointName } from "./point-name.ts";
import styles from "./reaching.module.css";

/** Rows of each group that are shown without asking. */
const FIRST_ROWS = 6;

function ReachingRow({ point }: { readonly point: ReachingPoint }) {
  const text = useText();
  const knowledge = useKnowledge();
  const selectPoint = useAppStore((s) => s.selectPoint);
  const target = { triggerPoint: point.triggerPoint, side: point.side };
  const preview = usePreview(target);
  const name = pointName(knowledge, text, target);
  return (
    <li className={styles.row} {...preview}>
      <div>
        <button type="button" className={styles.name} onClick={() => selectPoint(target)}>
          {name.everyday}
        </button>
        <span className={styles.latin} lang="la">
          {name.latin}
        </span>
      </div>
      <CompareToggle target={target} name={name.everyday} />
    </li>
  );
}

interface GroupProps {
  readonly title: string;
  readonly points: readonly ReachingPoint[];
}

function Group({ title, points }: GroupProps): ReactNode {
  const text = useText().compare;
  const titleId = useId();
  const [all, setAll] = useState(false);
  if (points.length === 0) return null;
  const shown = all ? points : points.slice(0, FIRST_ROWS);
  return (
    <>
      <h3 id={titleId} className={styles.group}>
        {title}
      </h3>
      <ul aria-labelledby={titleId}>
        {shown.map((point) => (
          <ReachingRow key={`${point.triggerPoint}.${point.side}`} point={point} />
        ))}
      </ul>
      {shown.length < points.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text.more(points.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}

function ListFor({ handle, mark }: { readonly handle: EngineHandle; readonly mark: PainMark }) {
  const text = useText();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const listReaching = useAppStore((s) => s.listReaching);
  const points = useMemo(() => {
    const found = handle.engine.reaching(painRequest(mark));
    return found.ok ? found.value : [];
  }, [handle, mark]);
  const of = (kind: ReachingPoint["kind"]) => points.filter((point) => point.kind === kind);

  // Whoever opened the list, wherever the button was, stands at its head now.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {text.compare.reachingTitle(markName(mark, text))}
        </h2>
        <IconButton
          icon="close"
          small
          label={text.compare.reachingClose}
          onClick={() => listReaching(null)}
        />
      </div>
      <p className={styles.found}>{text.compare.reachingFound(points.length)}</p>
      <Group title={text.compare.essential} points={of("essential")} />
      <Group title={text.compare.spillover} points={of("spillover")} />
    </section>
  );
}

/** Every pattern that reaches the mark whose list is open, likely or not. Nothing while none is. */
export function ReachingList({ handle }: { readonly handle: EngineHandle }) {
  const mark = useAppStore((s) => s.marks.find(({ id }) => id === s.reachingFor));
  return mark ? <ListFor key={mark.id} handle={handle} mark={mark} /> : null;
}
