import { useAppStore } from "../../state/index.ts";
import { Dialog } from "../controls/dialog.tsx";
import { useText } from "../text/use-text.ts";
import { ThemeChoice } from "../theme/theme-choice.tsx";
import styles from "./help-dialog.module.css";

/** Keys and gestures, the theme, and what happens to one's marks. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const shortcuts = useAppStore((s) => s.shortcutsEnabled);
  const setShortcuts = useAppStore((s) => s.setShortcuts);
  return (
    <Dialog title={text.help.title} onClose={onClose}>
      <p className={styles.lead}>{text.help.lead}</p>
      {text.help.groups.map((group) => (
        <section key={group.title} className={styles.group}>
          <h3 className={styles.heading}>{group.title}</h3>
          <dl className={styles.rows}>
            {group.keys.flatMap(([keys, words]) => [
              <dt key={`${words}-keys`}>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>,
              <dd key={words}>{words}</dd>,
            ])}
          </dl>
        </section>
      ))}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => setShortcuts(event.currentTarget.checked)}
        />
        {text.help.singleKeys}
      </label>
      <div className={styles.theme}>
        <span aria-hidden="true">{text.theme.label}</span>
        <ThemeChoice />
      </div>
      <p className={styles.privacy}>
        {text.help.privacy} {text.app.honest}
      </p>
    </Dialog>
  );
}
