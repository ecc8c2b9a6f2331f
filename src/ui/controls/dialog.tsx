import { type ReactNode, useEffect, useId, useRef } from "react";
import { useText } from "../text/use-text.ts";
import { IconButton } from "./button.tsx";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** For reading: as wide as a page of text and as high as the window allows. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal on the platform's own `dialog`: focus stays inside, Esc closes, and focus goes back to
 * where it was. Mount it to open it.
 */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    // A press on the backdrop closes, where the browser knows how.
    element?.setAttribute("closedby", "any");
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton icon="close" label={text.app.close} onClick={() => dialog.current?.close()} />
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
