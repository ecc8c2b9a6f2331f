import { useAppStore, type ViewName } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { facing } from "./facing.ts";
import styles from "./view-bar.module.css";

interface ViewBarProps {
  readonly views: readonly ViewName[];
  /** With the letters of the body's own sides at both ends. */
  readonly letters?: boolean;
}

/** The named views, between the letters of the body's own sides. */
export function ViewBar({ views, letters: lettered = false }: ViewBarProps) {
  const text = useText();
  const askCamera = useAppStore((s) => s.askCamera);
  const seen = useAppStore((s) => facing(s.camera));
  const { rightLetter, leftLetter, right, left } = text.side;
  const rightLetterMark = <abbr title={right}>{rightLetter}</abbr>;
  const leftLetterMark = <abbr title={left}>{leftLetter}</abbr>;
  const letters =
    seen === "front"
      ? [rightLetterMark, leftLetterMark]
      : seen === "back"
        ? [leftLetterMark, rightLetterMark]
        : [null, null];
  return (
    // Left and right here are places on the picture, not of the text: no mirroring in RTL.
    <div className={styles.bar} dir="ltr">
      {lettered ? <span className={styles.letter}>{letters[0]}</span> : null}
      <fieldset className={styles.views} aria-label={text.views.title}>
        {views.map((view) => (
          <Button
            key={view}
            aria-label={text.views.words[view]}
            onClick={() => askCamera({ kind: "view", view })}
          >
            {text.views.short[view]}
          </Button>
        ))}
      </fieldset>
      {lettered ? <span className={styles.letter}>{letters[1]}</span> : null}
    </div>
  );
}
