import { createContext, useContext, useEffect, useState } from "react";
import { defined } from "../../core/assert.ts";
import type { Library } from "../../core/knowledge/library.ts";
import type { MuscleChapter } from "../../core/knowledge/muscle-chapter.ts";
import type { Late } from "../../core/late.ts";

/** The pages that are fetched when they are opened. */
export interface Pages {
  /** The chapter of a muscle that the index knows. */
  chapter(muscleId: string): Late<MuscleChapter>;
  readonly library: Late<Library>;
}

const PagesContext = createContext<Pages | null>(null);

/** Hands the pages to every panel below. */
export const PagesProvider = PagesContext.Provider;

/** The pages; panels are only shown once they can be asked for. */
export function usePages(): Pages {
  return defined(useContext(PagesContext), "usePages: no PagesProvider above");
}

/** How a page is getting on. */
export type PageLoad<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly retry: () => void };

/** Asks for something late as soon as it is shown; `null` asks for nothing. */
export function useLate<T>(late: Late<T> | null): PageLoad<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ of: Late<T>; value?: T } | null>(null);

  useEffect(() => {
    if (late === null || late.value !== undefined) return;
    let left = false;
    late.load().then(
      (value) => {
        if (!left) setOutcome({ of: late, value });
      },
      () => {
        if (!left) setOutcome({ of: late });
      },
    );
    return () => {
      left = true;
    };
    // `attempt` is named so that a retry asks again.
  }, [late, attempt]);

  if (late?.value !== undefined) return { kind: "ready", value: late.value };
  if (late === null || outcome?.of !== late) return { kind: "loading" };
  return {
    kind: "failed",
    retry: () => {
      setOutcome(null);
      setAttempt((n) => n + 1);
    },
  };
}
