import { useAppStore, type ViewName } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./view-bar.module.css";

interface ViewBarProps {
  readonly views: readonly ViewName[];
}

/** The named views. */
export function ViewBar({ views }: ViewBarProps) {
  const text = useText().views;
  const askCamera = useAppStore((s) => s.askCamera);
  return (
    // Left and right here are places on the picture, not of the text: no mirroring in RTL.
    <fieldset className={styles.views} aria-label={text.title} dir="ltr">
      {views.map((view) => (
        <Button
          key={view}
          aria-label={text.words[view]}
          onClick={() => askCamera({ kind: "view", view })}
        >
          {text.short[view]}
        </Button>
      ))}
    </fieldset>
  );
}
