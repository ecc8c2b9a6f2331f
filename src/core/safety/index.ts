export {
  type AnswerValue,
  type SafetyAnswer,
  withoutAnswer,
  withoutLastPage,
  withPage,
} from "./answers.ts";
export { type Concern, findConcerns, isEmergency } from "./concerns.ts";
export { type MusclePlace, musclePlace, type Situation, situationOf } from "./place.ts";
export {
  answersOf,
  nextPage,
  openQuestions,
  PAGE_MOST,
  questionsFor,
  type SafetyLevel,
  type SafetyQuestion,
  type SafetyRecords,
  treatmentQuestions,
} from "./questions.ts";
export { LIGHT_MOST, safeStretches, safeTechniques } from "./safe-advice.ts";
export {
  type AdviceKind,
  judge,
  judgeMarks,
  mayShow,
  type Permission,
  type SafetyVerdict,
} from "./verdict.ts";
