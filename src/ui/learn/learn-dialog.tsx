import { useEffect, useMemo, useRef } from "react";
import type { Library } from "../../core/knowledge/library.ts";
import { type ReadingPage, useAppStore } from "../../state/index.ts";
import { SourcesProvider } from "../claims/sources-context.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { PageState } from "../records/page-state.tsx";
import { useLate, usePages } from "../records/pages-context.ts";
import { useText } from "../text/use-text.ts";
import { Contents } from "./contents.tsx";
import styles from "./learn.module.css";
import { LessonPage } from "./lesson-page.tsx";
import { TherapyPage } from "./therapy-page.tsx";

/** Everything to read: the contents, one lesson, or one way of treatment. */
export function LearnDialog({ page }: { readonly page: ReadingPage }) {
  const text = useText().learn;
  const read = useAppStore((s) => s.read);
  const load = useLate(usePages().library);
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(page);

  useEffect(() => {
    // Another page is read from its top; the first one leaves the focus where the dialog put it.
    if (shown.current !== page) top.current?.focus();
    shown.current = page;
  }, [page]);

  return (
    <Dialog title={text.title} wide onClose={() => read(null)}>
      <div ref={top} tabIndex={-1} className={styles.top} />
      {page.kind === "contents" ? (
        <Contents />
      ) : (
        <>
          <div className={styles.back}>
            <Button look="quiet" onClick={() => read({ kind: "contents" })}>
              {text.back}
            </Button>
          </div>
          <PageState load={load}>
            {(library) => <OnePage page={page} library={library} />}
          </PageState>
        </>
      )}
    </Dialog>
  );
}

interface OnePageProps {
  readonly page: Exclude<ReadingPage, { kind: "contents" }>;
  readonly library: Library;
}

function OnePage({ page, library }: OnePageProps) {
  const sources = useMemo(
    () => new Map(library.sources.map((source) => [source.id, source])),
    [library],
  );
  const lesson = page.kind === "lesson" && library.lessons.find(({ id }) => id === page.id);
  const therapy = page.kind === "therapy" && library.therapies.find(({ id }) => id === page.id);
  return (
    <SourcesProvider value={sources}>
      {lesson ? <LessonPage lesson={lesson} /> : null}
      {therapy ? <TherapyPage therapy={therapy} /> : null}
    </SourcesProvider>
  );
}
