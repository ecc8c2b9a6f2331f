export {
  type AnswerValue,
  lastPage,
  type SafetyAnswer,
  withoutAnswer,
  withoutLastPage,
  withPage,
  withValue,
} from "./answers.ts";
export { type Concern, findConcerns, isEmergency } from "./concerns.ts";
export {
  fromHealthAnswers,
  type HealthAnswers,
  healthAnswers,
  isOutOfDate,
  KEPT_DAYS,
  keepable,
  keepableQuestions,
} from "./kept.ts";
export { type MusclePlace, musclePlace, type Situation, situationOf } from "./place.ts";
export {
  answersOf,
  answersTo,
  listWaits,
  openQuestions,
  questionsFor,
  type SafetyLevel,
  type SafetyQuestion,
  type SafetyRecords,
  treatmentQuestions,
} from "./questions.ts";
export {
  lineCount,
  nextPage,
  PAGE_ALARMS,
  PAGE_MOST,
  PAGE_USUAL,
  pageCount,
  type QuestionKind,
  type QuestionTopic,
  rowsOf,
  type SafetyRow,
} from "./rows.ts";
export { LIGHT_MOST, safeStretches, safeTechniques } from "./safe-advice.ts";
export {
  type AdviceKind,
  judge,
  judgeMarks,
  mayShow,
  type Permission,
  type SafetyVerdict,
} from "./verdict.ts";
