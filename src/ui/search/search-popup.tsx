import { useText } from "../text/use-text.ts";
import styles from "./search-box.module.css";
import type { SearchGroup, SearchOption } from "./search-options.ts";

interface SearchPopupProps {
  readonly id: string;
  readonly typed: string;
  readonly groups: readonly SearchGroup[];
  readonly activeKey: string | null;
  readonly optionId: (option: SearchOption) => string;
  readonly onPick: (option: SearchOption) => void;
}

function OptionText({ option }: { readonly option: SearchOption }) {
  const { words } = useText().side;
  if (option.kind === "suggestion") return <span className={styles.phrase}>{option.title}</span>;
  if (option.twin) return <span className={styles.title}>{words[option.side]}</span>;
  const latin = option.kind === "muscle";
  return (
    <>
      <span className={option.kind === "feeling" ? styles.phrase : styles.title}>
        {option.title}
      </span>
      {option.entry.detail ? (
        <span
          className={latin ? `${styles.detail} ${styles.latin}` : styles.detail}
          lang={latin ? "la" : undefined}
        >
          {option.entry.detail}
        </span>
      ) : null}
    </>
  );
}

/** The grouped results under the search field. */
export function SearchPopup({ id, typed, groups, activeKey, optionId, onPick }: SearchPopupProps) {
  const text = useText();
  return (
    <div className={styles.popup}>
      {groups.length === 0 ? <p className={styles.empty}>{text.search.none(typed)}</p> : null}
      <div
        id={id}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- ARIA combo box pattern
        role="listbox"
        aria-label={text.search.results}
        className={styles.list}
        tabIndex={-1}
        // Pressing inside must not take the focus from the input.
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <div
            key={group.key}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- ARIA combo box pattern
            role="group"
            aria-labelledby={`${id}-${group.key}-heading`}
            className={group.key === "area" ? `${styles.group} ${styles.areas}` : styles.group}
          >
            <div id={`${id}-${group.key}-heading`} className={styles.heading} role="presentation">
              {group.heading}
            </div>
            {group.options.map((option) => (
              // The input owns focus and keys; options are reached through it.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={option.key}
                id={optionId(option)}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- ARIA combo box pattern
                role="option"
                tabIndex={-1}
                aria-selected={option.key === activeKey}
                className={
                  option.kind !== "suggestion" && option.twin
                    ? `${styles.option} ${styles.twin}`
                    : styles.option
                }
                aria-label={option.kind === "area" ? option.title : undefined}
                onClick={() => onPick(option)}
              >
                <OptionText option={option} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
