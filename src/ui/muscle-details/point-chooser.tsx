import { useId } from "react";
import type { Side } from "../../core/anatomy/side.ts";
import type { PointPage } from "../../core/knowledge/summaries.ts";
import { useAppStore } from "../../state/index.ts";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./muscle-details.module.css";

interface PointChooserProps {
  readonly points: readonly PointPage[];
  /** The one the page speaks of. */
  readonly current: PointPage | undefined;
  readonly side: Side;
}

/** The knots of one muscle; choosing one shows it on the body and turns the page to it. */
export function PointChooser({ points, current, side }: PointChooserProps) {
  const text = useText().details;
  const titleId = useId();
  const selectPoint = useAppStore((s) => s.selectPoint);
  const chosen = useAppStore((s) => s.selectedPoint?.triggerPoint);
  return (
    <div className={styles.points}>
      <h3 id={titleId} className={styles.pointsTitle}>
        {text.points}
      </h3>
      <ul aria-labelledby={titleId}>
        {points.map((point, i) => (
          <li key={point.id}>
            <button
              type="button"
              className={styles.point}
              aria-pressed={point.id === chosen && point === current}
              onClick={() => selectPoint({ triggerPoint: point.id, side })}
            >
              <span className={styles.ring} aria-hidden="true">
                {i + 1}
              </span>
              <span>
                <HiddenText>{text.point(i + 1)}: </HiddenText>
                {point.where}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
