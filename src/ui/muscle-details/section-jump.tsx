import { useText } from "../text/use-text.ts";
import styles from "./muscle-details.module.css";
import { type SectionId, useRevealSection } from "./section-link.ts";

/** The page's contents in one line: one press from any section to any other. */
export function SectionJump({ sections }: { readonly sections: readonly SectionId[] }) {
  const text = useText().details;
  const reveal = useRevealSection();
  return (
    <nav className={styles.jump} aria-label={text.sections}>
      {sections.map((section) => (
        <button key={section} type="button" onClick={() => reveal(section)}>
          {text.sectionShort[section]}
        </button>
      ))}
    </nav>
  );
}
