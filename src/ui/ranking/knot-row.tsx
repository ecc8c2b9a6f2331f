import { selectIsShown, useAppStore } from "../../state/index.ts";
import { PatternPicture } from "../body-map/pattern-picture.tsx";
import { CompareToggle } from "../compare/compare-toggle.tsx";
import { useComparePlace } from "../compare/use-compared.ts";
import { Button } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useEngine } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { structureName } from "../records/names.ts";
import { useText } from "../text/use-text.ts";
import type { KnotRow as Row } from "./group-results.ts";
import styles from "./knot-row.module.css";
import { LikelihoodWord } from "./likelihood-word.tsx";
import { usePreview } from "./use-preview.ts";
import { Why } from "./why.tsx";

interface KnotRowProps {
  readonly row: Row;
  /** Small heading above the first row of a helping. */
  readonly heading?: string | undefined;
}

/** One candidate: its names, how likely, why, a plate of its pattern, and what to do next. */
export function KnotRow({ row, heading }: KnotRowProps) {
  const text = useText();
  const knowledge = useKnowledge();
  const handle = useEngine();
  const { best } = row;
  const target = { triggerPoint: best.triggerPoint, side: best.side };
  const selectPoint = useAppStore((s) => s.selectPoint);
  const shown = useAppStore((s) => selectIsShown(s, target));
  const startChecking = useAppStore((s) => s.startChecking);
  const preview = usePreview(target);
  const place = useComparePlace(target);
  const name = structureName(knowledge, best.muscle);
  const title = text.side.with(name.everyday, best.side);
  const [reason] = best.reasons;

  return (
    <li className={styles.row} data-shown={shown || undefined} {...preview}>
      {heading ? <h3 className={styles.group}>{heading}</h3> : null}
      <div className={styles.words}>
        <button type="button" className={styles.name} onClick={() => selectPoint(target)}>
          {title}
        </button>
        <span className={styles.latin} lang="la">
          {name.latin}
        </span>
        <span className={styles.word}>
          <LikelihoodWord likelihood={best.likelihood} />
        </span>
      </div>
      {handle ? (
        <PatternPicture
          engine={handle.engine}
          triggerPoint={best.triggerPoint}
          side={best.side}
          place={place}
        />
      ) : null}
      <p className={styles.reason}>
        {reason}{" "}
        {row.others.length > 0 ? (
          <span className={styles.also}>({text.ranking.alsoPlaces(row.others.length)})</span>
        ) : null}
      </p>
      <Why result={best} title={title} />
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => selectPoint(target)}>
          <span>
            {text.ranking.show} <HiddenText>{text.ranking.showWhat(title)}</HiddenText>
          </span>
        </Button>
        <Button look="quiet" onClick={() => startChecking(target)}>
          <span>
            {text.ranking.check}
            <HiddenText>, {text.ranking.checkWhat(title)}</HiddenText>
          </span>
        </Button>
        <CompareToggle target={target} name={title} />
      </div>
    </li>
  );
}
