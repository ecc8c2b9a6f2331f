import type { Lesson } from "../../core/knowledge/records.generated.ts";
import { ClaimMark } from "../claims/claim-mark.tsx";
import { Lines, Steps } from "../muscle-details/prose.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./learn.module.css";

type Section = Lesson["sections"][number];

/** One lesson: its sections, each with what it rests on and where sources differ. */
export function LessonPage({ lesson }: { readonly lesson: Lesson }) {
  const text = useText().learn;
  return (
    <article className={styles.page}>
      <h3 className={styles.title}>{lesson.title}</h3>
      <p className={styles.summary}>{lesson.summary}</p>
      {lesson.sections.map((section) => (
        <section key={section.heading}>
          <div className={styles.heading}>
            <h4>{section.heading}</h4>
            <ClaimMark claim={section.claim} />
          </div>
          <SectionText section={section} />
          {section.disagreement ? (
            <p className={styles.differs}>
              <strong>{text.disagreement}.</strong> {section.disagreement}
            </p>
          ) : null}
        </section>
      ))}
    </article>
  );
}

function SectionText({ section }: { readonly section: Section }) {
  if (section.form === "steps") return <Steps lines={section.text} />;
  if (section.form === "points") return <Lines lines={section.text} />;
  return section.text.map((paragraph) => (
    <p key={paragraph} className={styles.paragraph}>
      {paragraph}
    </p>
  ));
}
