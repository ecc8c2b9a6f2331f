import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useAppStore } from "../../state/index.ts";
import { Conversation } from "../conversation/conversation.tsx";
import { useText } from "../text/use-text.ts";
import { PanelBoundary } from "./panel-boundary.tsx";
import styles from "./shell.module.css";

const BodyTree = lazy(async () => {
  const { BodyTree: component } = await import("../body-tree/body-tree.tsx");
  return { default: component };
});

type Tab = "conversation" | "tree";
const TABS: readonly Tab[] = ["conversation", "tree"];

interface ColumnProps {
  /** Stands at the end of the tab line: the fold button. */
  readonly end?: ReactNode;
  readonly inSheet?: boolean;
}

/** The conversation, and the body as a tree beside it: two tabs of one column. */
export function Column({ end, inSheet = false }: ColumnProps) {
  const text = useText();
  const id = useId();
  const [tab, setTab] = useState<Tab>("conversation");
  const buttons = useRef<Partial<Record<Tab, HTMLButtonElement | null>>>({});
  const panel = useRef<HTMLDivElement>(null);
  const marked = useAppStore((s) => s.marks.length > 0);
  const painting = useAppStore((s) => s.tapMode === "paint" || s.tapMode === "erase");
  // What has just been marked, and its list, are read from the top.
  useEffect(() => {
    if (marked || painting) panel.current?.scrollTo({ top: 0 });
  }, [marked, painting]);
  const titles: Record<Tab, string> = {
    conversation: text.start.listTab,
    tree: text.start.treeTab,
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = tab === "conversation" ? "tree" : "conversation";
    setTab(other);
    buttons.current[other]?.focus();
  }

  return (
    <>
      <div className={styles.tabs}>
        <div role="tablist" aria-label={text.start.tabs} className={styles.tabList}>
          {TABS.map((one) => (
            <button
              key={one}
              ref={(element) => {
                buttons.current[one] = element;
              }}
              type="button"
              role="tab"
              id={`${id}-${one}`}
              aria-selected={tab === one}
              aria-controls={`${id}-panel`}
              tabIndex={tab === one ? 0 : -1}
              className={styles.tab}
              onClick={() => setTab(one)}
              onKeyDown={onKeyDown}
            >
              {titles[one]}
            </button>
          ))}
        </div>
        <div className={styles.fold}>{end}</div>
      </div>
      <div
        ref={panel}
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        className={inSheet ? `${styles.content} ${styles.inSheet}` : styles.content}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
      >
        <PanelBoundary>
          {tab === "conversation" ? (
            <Conversation />
          ) : (
            <Suspense fallback={<p>{text.tree.loading}</p>}>
              <BodyTree />
            </Suspense>
          )}
        </PanelBoundary>
      </div>
    </>
  );
}
