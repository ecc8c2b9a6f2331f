import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";
import type { Side } from "../../core/anatomy/side.ts";
import { type AppState, sideOfMark, useAppStore } from "../../state/index.ts";
import { IconButton } from "../controls/button.tsx";
import { Icon } from "../controls/icon.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./search-box.module.css";
import { type SearchOption, searchGroups } from "./search-options.ts";
import { SearchPopup } from "./search-popup.tsx";
import { useChooseOption } from "./use-choose-option.ts";
import { useSearchIndex } from "./use-search-index.ts";

interface SearchBoxProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Next line down or up, round the corner; -1 is the input itself. */
function step(active: number, by: 1 | -1, count: number): number {
  const next = active + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}

/** The side that a found area is offered on: that of the last mark, else of the open page. */
function searchSide({ marks, selected }: Pick<AppState, "marks" | "selected">): Side {
  const last = marks.at(-1);
  return last ? sideOfMark(last) : (selected?.side ?? "right");
}

/**
 * The one search: a combo box after the ARIA pattern. Focus stays in the input, the popup's
 * active line is named by `aria-activedescendant`.
 */
export function SearchBox({ inputRef }: SearchBoxProps) {
  const text = useText();
  const knowledge = useKnowledge();
  const typed = useAppStore((s) => s.search);
  const setSearch = useAppStore((s) => s.setSearch);
  const side = useAppStore((s) => searchSide(s));
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const index = useSearchIndex(knowledge, open);
  const choose = useChooseOption();

  const groups = index
    ? searchGroups(typed, index, knowledge, text, side === "midline" ? "right" : side)
    : [];
  const options = groups.flatMap((group) => group.options);
  const activeOption = options[active];
  const optionId = (option: SearchOption) => `${listId}-${option.key}`;

  useEffect(() => {
    if (activeOption) {
      document
        .getElementById(`${listId}-${activeOption.key}`)
        ?.scrollIntoView({ block: "nearest" });
    }
  }, [activeOption, listId]);

  function pick(option: SearchOption) {
    setActive(-1);
    if (option.kind === "suggestion") {
      setSearch(option.title);
      inputRef.current?.focus();
      return;
    }
    setOpen(false);
    setSearch("");
    choose(option);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive(step(active, event.key === "ArrowDown" ? 1 : -1, options.length));
    } else if (event.key === "Enter") {
      const first = typed.trim() === "" ? undefined : options[0];
      const option = activeOption ?? first;
      if (option) {
        event.preventDefault();
        pick(option);
      }
    } else if (event.key === "Escape" && (open || typed !== "")) {
      // One press closes and empties; the app's own step back waits for the next.
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
      setSearch("");
    }
  }

  const expanded = open && index !== null;
  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <Icon name="search" size={18} />
        <input
          ref={inputRef}
          className={styles.input}
          type="search"
          role="combobox"
          aria-label={text.search.label}
          aria-expanded={expanded}
          aria-controls={expanded ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={expanded && activeOption ? optionId(activeOption) : undefined}
          placeholder={text.search.placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={typed}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {typed !== "" ? (
          <IconButton
            icon="close"
            small
            label={text.search.clear}
            onClick={() => {
              setSearch("");
              inputRef.current?.focus();
            }}
          />
        ) : (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        )}
      </div>
      {expanded ? (
        <SearchPopup
          id={listId}
          typed={typed}
          groups={groups}
          activeKey={activeOption?.key ?? null}
          optionId={optionId}
          onPick={pick}
        />
      ) : null}
    </search>
  );
}
