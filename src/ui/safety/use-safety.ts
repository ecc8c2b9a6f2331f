import { useMemo } from "react";
import type { MuscleChapter } from "../../core/knowledge/muscle-chapter.ts";
import type { RegionFamily } from "../../core/knowledge/records.generated.ts";
import {
  judge,
  judgeMarks,
  musclePlace,
  openQuestions,
  type SafetyQuestion,
  type SafetyVerdict,
  situationOf,
} from "../../core/safety/index.ts";
import { markedFamilies, useAppStore } from "../../state/index.ts";
import { useEngine } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";

/** A verdict with the families it was asked for. */
export interface Safety {
  readonly verdict: SafetyVerdict;
  readonly marked: readonly RegionFamily[];
  /** Families of everything that is judged: for answers given while pressing. */
  readonly here: readonly RegionFamily[];
}

/** Families of the marks; `null` until the body can tell. */
function useMarkedFamilies(): readonly RegionFamily[] | null {
  const handle = useEngine();
  const knowledge = useKnowledge();
  const marks = useAppStore((s) => s.marks);
  const ranking = useAppStore((s) => handle?.selectRanking(s) ?? null);
  return useMemo(() => markedFamilies(marks, knowledge, ranking), [marks, knowledge, ranking]);
}

/** The marked places, with the alarms among the open questions, those of the place itself first. */
export interface MarksSafety extends Safety {
  readonly alarms: readonly SafetyQuestion[];
}

function isForEveryone({ kind, record }: SafetyQuestion): boolean {
  return kind === "red-flag" && record.group === "everyone";
}

/** What the answers so far mean for the marked places; `null` until the body can tell. */
export function useMarksSafety(): MarksSafety | null {
  const knowledge = useKnowledge();
  const marked = useMarkedFamilies();
  const answers = useAppStore((s) => s.safetyAnswers);
  return useMemo(() => {
    if (!marked) return null;
    const open = openQuestions(knowledge, { marked, near: [] }, answers);
    const alarms = open
      .filter(({ kind, record }) => kind === "red-flag" && record.level === "emergency")
      .toSorted((a, b) => Number(isForEveryone(a)) - Number(isForEveryone(b)));
    return { verdict: judgeMarks(knowledge, marked, answers), marked, here: marked, alarms };
  }, [knowledge, marked, answers]);
}

/** What the answers so far mean for a muscle; `null` until its page and the body are there. */
export function useMuscleSafety(chapter: MuscleChapter | null): Safety | null {
  const knowledge = useKnowledge();
  const marked = useMarkedFamilies();
  const answers = useAppStore((s) => s.safetyAnswers);
  return useMemo(() => {
    if (!marked || !chapter) return null;
    const place = musclePlace(knowledge, chapter.triggerPoints);
    const verdict = judge(knowledge, situationOf(marked, place), place, answers);
    return { verdict, marked, here: place.all };
  }, [knowledge, chapter, marked, answers]);
}
