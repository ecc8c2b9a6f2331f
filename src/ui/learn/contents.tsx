import { useAppStore } from "../../state/index.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./learn.module.css";
import { TherapyChooser } from "./therapy-chooser.tsx";

/** Every lesson under its chapter, then the ways of treatment with their chooser. */
export function Contents() {
  const text = useText().learn;
  const { lessons } = useKnowledge();
  const read = useAppStore((s) => s.read);
  const chapters = Object.entries(text.groups)
    .map(([group, title]) => ({
      group,
      title,
      lessons: lessons
        .filter((lesson) => lesson.group === group)
        .toSorted((a, b) => a.order - b.order),
    }))
    .filter((chapter) => chapter.lessons.length > 0);
  return (
    <nav aria-label={text.contentsLabel} className={styles.contents}>
      {chapters.map((chapter) => (
        <section key={chapter.group}>
          <h3 className={styles.chapter}>{chapter.title}</h3>
          <ul>
            {chapter.lessons.map((lesson) => (
              <li key={lesson.id}>
                <button
                  type="button"
                  className={styles.entry}
                  onClick={() => read({ kind: "lesson", id: lesson.id })}
                >
                  <span className={styles.entryTitle}>{lesson.title}</span>
                  <span className={styles.entryWords}>{lesson.summary}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <TherapyChooser />
    </nav>
  );
}
