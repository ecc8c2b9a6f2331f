import { useAppStore } from "../../state/index.ts";
import { IconButton } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./notice.module.css";

/** The one thing the app has to tell the person; stays until read away. */
export function Notice() {
  const text = useText();
  const notice = useAppStore((s) => s.notice);
  const notify = useAppStore((s) => s.notify);
  return (
    <div className={styles.place}>
      {notice ? (
        <div
          className={
            notice.kind === "problem" ? `${styles.notice} ${styles.problem}` : styles.notice
          }
          role={notice.kind === "problem" ? "alert" : "status"}
        >
          <p>{notice.text}</p>
          <IconButton icon="close" small label={text.app.close} onClick={() => notify(null)} />
        </div>
      ) : null}
    </div>
  );
}
