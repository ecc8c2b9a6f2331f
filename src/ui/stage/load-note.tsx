import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./stage.module.css";

/** Below a body that is only skin as yet: how the rest is getting on, or that it did not come. */
export function LoadNote({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText();
  const load = useAppStore((s) => s.load);
  if (load.kind === "ready") return null;
  if (load.kind === "failed") {
    return (
      <div className={`${styles.free} ${styles.over}`}>
        <div className={`${styles.message} ${styles.card}`} role="alert">
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
  return (
    <div className={`${styles.free} ${styles.over}`}>
      <div className={`${styles.progress} ${styles.card}`}>
        <span>{text.stage.loadingRest}</span>
        <progress
          className={styles.line}
          aria-label={text.stage.loadingRest}
          max={Math.max(load.totalBytes, 1)}
          value={load.loadedBytes}
        />
      </div>
    </div>
  );
}
