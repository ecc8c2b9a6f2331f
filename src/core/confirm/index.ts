export {
  type CheckAnswer,
  type CheckRef,
  checkAnswersOf,
  refKey,
  withCheckAnswer,
  withoutCheckAnswer,
} from "./answer-log.ts";
export {
  type ConfirmPoint,
  type MovementReach,
  type MovementValue,
  movementShares,
  movesMuscle,
  type PressValue,
  pressShares,
  type Relation,
  relationOf,
} from "./answer-model.ts";
export { beliefsOf, type WeighedPoint } from "./beliefs.ts";
export {
  type CheckOffer,
  type CheckWhy,
  type ChosenCheck,
  chooseCheck,
  expectedGain,
  type Hypothesis,
} from "./choose-check.ts";
export { CONFIRM_DEFAULTS, type ConfirmOptions } from "./confirm-options.ts";
export {
  checkKey,
  evidenceOf,
  type MovementById,
  pressedPoints,
  testedMovements,
} from "./evidence.ts";
export { reportOf, type SignReport } from "./kappa.ts";
