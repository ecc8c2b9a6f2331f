import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { BodyStill } from "./body-still.tsx";
import styles from "./stage.module.css";

/** What stands on the stage until the body does: its still with honest kilobytes, or what failed. */
export function LoadState({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText();
  const load = useAppStore((s) => s.load);
  if (load.kind === "failed") {
    return (
      <div className={styles.free}>
        <BodyStill className={styles.still ?? ""} />
        <div className={styles.message} role="alert">
          <h2>{text.stage.failedTitle}</h2>
          <p>{text.stage.failures[load.code]}</p>
          <p className={styles.soft}>{text.stage.failedHelp}</p>
          <Button look="solid" onClick={onRetry}>
            {text.app.retry}
          </Button>
        </div>
      </div>
    );
  }
  const [loaded, total] = load.kind === "loading" ? [load.loadedBytes, load.totalBytes] : [1, 1];
  return (
    <div className={styles.free}>
      <BodyStill className={styles.still ?? ""} />
      <div className={styles.progress}>
        <span>{text.stage.loading}</span>
        <progress
          className={styles.line}
          aria-label={text.stage.loading}
          max={Math.max(total, 1)}
          value={loaded}
        />
        {load.kind === "loading" && total > 0 ? (
          <span>{text.stage.progress(loaded, total)}</span>
        ) : null}
      </div>
    </div>
  );
}
