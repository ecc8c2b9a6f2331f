import { useMemo } from "react";
import type { MuscleChapter } from "../../core/knowledge/muscle-chapter.ts";
import type { RegionFamily } from "../../core/knowledge/records.generated.ts";
import {
  judge,
  judgeMarks,
  listWaits,
  musclePlace,
  openQuestions,
  rowsOf,
  type SafetyRow,
  type SafetyVerdict,
  type Situation,
  situationOf,
} from "../../core/safety/index.ts";
import { markedFamilies, useAppStore } from "../../state/index.ts";
import { useEngine } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";

/** A verdict with the families it was asked for. */
export interface Safety {
  readonly verdict: SafetyVerdict;
  readonly marked: readonly RegionFamily[];
  /** What the questions are about. */
  readonly situation: Situation;
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

/** The marked places, with the emergencies among the open lines, those of the place itself first. */
export interface MarksSafety extends Safety {
  readonly alarms: readonly SafetyRow[];
  /** True while the list of knots waits for the emergencies of the place, or for help. */
  readonly listWaits: boolean;
}

/** What the answers so far mean for the marked places; `null` until the body can tell. */
export function useMarksSafety(): MarksSafety | null {
  const knowledge = useKnowledge();
  const marked = useMarkedFamilies();
  const answers = useAppStore((s) => s.safetyAnswers);
  return useMemo(() => {
    if (!marked) return null;
    const situation = { marked, near: [] };
    const open = openQuestions(knowledge, situation, answers);
    const rows = rowsOf(knowledge, open, situation, answers);
    const verdict = judgeMarks(knowledge, marked, answers);
    return {
      verdict,
      marked,
      situation,
      here: marked,
      alarms: rows.filter(({ kind }) => kind === "emergency"),
      listWaits: verdict.emergency || listWaits(knowledge, marked, answers),
    };
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
    const situation = situationOf(marked, place);
    const verdict = judge(knowledge, situation, place, answers);
    return { verdict, marked, situation, here: place.all };
  }, [knowledge, chapter, marked, answers]);
}
