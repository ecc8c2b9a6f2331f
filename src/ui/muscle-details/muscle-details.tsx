import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { type StructureRef, useAppStore } from "../../state/index.ts";
import { SourcesProvider } from "../claims/sources-context.ts";
import { IconButton } from "../controls/button.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { PageState } from "../records/page-state.tsx";
import { useLate, usePages } from "../records/pages-context.ts";
import { useMuscleSafety } from "../safety/use-safety.ts";
import { useText } from "../text/use-text.ts";
import { DetailsHead } from "./details-head.tsx";
import styles from "./muscle-details.module.css";
import { MusclePage } from "./muscle-page.tsx";
import { pageSections } from "./page-sections.ts";
import { SectionJump } from "./section-jump.tsx";
import { useBorrowedFocus } from "./use-borrowed-focus.ts";

interface MuscleDetailsProps {
  readonly selected: StructureRef;
  /** Stand before the close button: the sheet's steps. */
  readonly tools?: ReactNode;
  /** Where the page replaces what had the focus: takes it, and gives it back on closing. */
  readonly takesFocus?: boolean;
}

/** The page of one structure: a region that takes the focus when it opens. */
export function MuscleDetails({ selected, tools, takesFocus = false }: MuscleDetailsProps) {
  const text = useText();
  const knowledge = useKnowledge();
  const selectStructure = useAppStore((s) => s.selectStructure);
  const known = knowledge.muscle(selected.id) !== undefined;
  const pages = usePages();
  const load = useLate(known ? pages.chapter(selected.id) : null);
  const chapter = load.kind === "ready" ? load.value : null;
  const safety = useMuscleSafety(chapter);
  const stopped = safety?.verdict.of.pressure === "blocked";
  const sources = useMemo(
    () => new Map((chapter?.sources ?? []).map((source) => [source.id, source])),
    [chapter],
  );
  const scroll = useRef<HTMLDivElement>(null);
  useBorrowedFocus(scroll, takesFocus);
  const key = `${selected.id}.${selected.side}`;

  useEffect(() => {
    // A new structure is read from its top.
    if (key) scroll.current?.scrollTo({ top: 0 });
  }, [key]);

  return (
    <section className={styles.details} aria-label={text.details.region}>
      <div className={styles.bar}>
        <SectionJump sections={chapter ? pageSections(knowledge, chapter) : []} />
        {tools}
        <IconButton icon="close" label={text.details.close} onClick={() => selectStructure(null)} />
      </div>
      <div ref={scroll} className={styles.scroll} tabIndex={-1}>
        <SourcesProvider value={sources}>
          <DetailsHead selected={selected} muscle={chapter?.muscle ?? null} stopped={stopped} />
          {known ? (
            <PageState load={load}>
              {(value) => (
                <MusclePage key={key} chapter={value} side={selected.side} safety={safety} />
              )}
            </PageState>
          ) : (
            <p className={styles.empty}>{text.details.notWritten}</p>
          )}
        </SourcesProvider>
      </div>
    </section>
  );
}
