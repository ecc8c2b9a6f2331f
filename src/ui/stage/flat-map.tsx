import { useAppStore } from "../../state/index.ts";
import { BrushBar } from "../marks/brush-bar.tsx";
import type { EngineHandle } from "../records/engine-context.ts";
import { useText } from "../text/use-text.ts";
import { FlatFigure } from "./flat-figure.tsx";
import styles from "./flat-map.module.css";

interface FlatMapProps {
  readonly handle: EngineHandle;
  /** Why the body is flat. */
  readonly reason: string;
}

/** The twin of the 3D picture: front and back made from the same body, marked the same way. */
export function FlatMap({ handle, reason }: FlatMapProps) {
  const text = useText().stage;
  const brushIsOn = useAppStore((s) => s.tapMode === "paint" || s.tapMode === "erase");
  return (
    <div className={styles.map}>
      <output className={styles.message}>
        <span>{reason}</span>
        <span className={styles.soft}>{text.flatHelp}</span>
      </output>
      {brushIsOn ? <BrushBar /> : null}
      <fieldset className={styles.figures} aria-label={text.flatTitle}>
        <FlatFigure handle={handle} view="front" label={text.flatFront} />
        <FlatFigure handle={handle} view="back" label={text.flatBack} />
      </fieldset>
    </div>
  );
}
