import { useText } from "../text/use-text.ts";
import styles from "./shell.module.css";

function focusOn(id: string) {
  document.getElementById(id)?.focus();
}

/**
 * Ways past the top line for keyboards. Buttons, not links: the address's fragment carries the
 * state of the app and must not be replaced.
 */
export function SkipLinks() {
  const text = useText().app;
  return (
    <nav className={styles.skip} aria-label={text.skip}>
      <button type="button" onClick={() => focusOn("conversation")}>
        {text.skipToList}
      </button>
      <button type="button" onClick={() => focusOn("body")}>
        {text.skipToBody}
      </button>
    </nav>
  );
}
