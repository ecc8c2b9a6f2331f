import { Button, useText } from "../ui/index.ts";
import styles from "./cover.module.css";

interface CoverProps {
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** The page before the book is open: the name and what is happening, or what went wrong. */
export function Cover({ failed, onRetry }: CoverProps) {
  const text = useText();
  return (
    <main className={styles.cover}>
      <h1 className={styles.brand}>{text.app.name}</h1>
      {failed ? (
        <>
          <p className={styles.lead} role="alert">
            {text.stage.bookFailedTitle}
          </p>
          <Button look="solid" onClick={onRetry}>
            {text.app.retry}
          </Button>
        </>
      ) : (
        <output className={styles.soft}>{text.stage.loadingBook}</output>
      )}
    </main>
  );
}

/** The last resort: everything stopped. A fresh start is one press away. */
export function CrashCover() {
  const text = useText();
  return (
    <main className={styles.cover} role="alert">
      <h1 className={styles.brand}>{text.app.name}</h1>
      <p className={styles.lead}>{text.errors.whole}</p>
      <Button look="solid" onClick={() => window.location.reload()}>
        {text.errors.reload}
      </Button>
    </main>
  );
}
