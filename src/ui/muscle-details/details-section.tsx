import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "../controls/icon.tsx";
import styles from "./details-section.module.css";
import { type SectionId, sectionElementId, useSectionWish } from "./section-link.ts";

interface DetailsSectionProps {
  readonly section: SectionId;
  readonly title: string;
  /** Folded until opened or linked to. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** One foldable part of a muscle's page; a wish for it opens it and brings it into view. */
export function DetailsSection({ section, title, folded = false, children }: DetailsSectionProps) {
  const wish = useSectionWish();
  const element = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(!folded);

  const wanted = wish?.section === section ? wish.serial : null;
  const [granted, setGranted] = useState<number | null>(null);
  if (wanted !== granted) {
    setGranted(wanted);
    if (wanted !== null) setOpen(true);
  }

  useEffect(() => {
    if (wanted === null) return;
    element.current?.scrollIntoView({ block: "start" });
  }, [wanted]);

  return (
    <section ref={element} id={sectionElementId(section)} className={styles.section}>
      <details
        className={styles.details}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={styles.summary}>
          <h3 className={styles.title}>{title}</h3>
          <span className={styles.arrow}>
            <Icon name="down" size={18} />
          </span>
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </section>
  );
}
