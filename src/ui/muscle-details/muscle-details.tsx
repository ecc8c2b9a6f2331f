import { type ReactNode, useEffect, useRef } from "react";
import { type StructureRef, useAppStore } from "../../state/index.ts";
import { IconButton } from "../controls/button.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
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
  const muscle = knowledge.muscle(selected.id);
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
        <SectionJump sections={muscle ? pageSections(knowledge, muscle) : []} />
        {tools}
        <IconButton icon="close" label={text.details.close} onClick={() => selectStructure(null)} />
      </div>
      <div ref={scroll} className={styles.scroll} tabIndex={-1}>
        <DetailsHead selected={selected} muscle={muscle ?? null} />
        {muscle ? (
          <MusclePage key={key} muscle={muscle} side={selected.side} />
        ) : (
          <p className={styles.empty}>{text.details.notWritten}</p>
        )}
      </div>
    </section>
  );
}
