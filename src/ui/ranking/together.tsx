import { useId } from "react";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import type { EngineHandle } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { structureName } from "../records/names.ts";
import { useText } from "../text/use-text.ts";
import styles from "./together.module.css";

/** From here on the set is said to explain everything. */
const EVERYTHING = 0.97;

/** The smallest set of knots that together explain the marks. Nothing when there is none. */
export function Together({ handle }: { readonly handle: EngineHandle }) {
  const text = useText();
  const knowledge = useKnowledge();
  const titleId = useId();
  const set = useAppStore((s) => handle.selectRanking(s).together[0]);
  const selectPoint = useAppStore((s) => s.selectPoint);
  const pointAt = useAppStore((s) => s.pointAt);
  if (!set || set.points.length < 2) return null;

  const named = set.points.map((point) => {
    const muscle = knowledge.triggerPoint(point.triggerPoint)?.muscle ?? point.triggerPoint;
    return { point, name: text.side.with(structureName(knowledge, muscle).everyday, point.side) };
  });
  const names = named.map(({ name }) => name);
  const lead =
    set.explains >= EVERYTHING
      ? text.ranking.togetherAll(names)
      : text.ranking.togetherPart(names, Math.round(20 * set.explains) * 5);

  return (
    <section className={styles.together} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {text.ranking.together}
      </h2>
      <p className={styles.lead}>{lead}</p>
      <ul className={styles.names}>
        {named.map(({ point, name }) => (
          <li key={`${point.triggerPoint}.${point.side}`}>
            <Button
              look="line"
              onClick={() => selectPoint(point)}
              onPointerEnter={() => pointAt(point)}
              onPointerLeave={() => pointAt(null)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
