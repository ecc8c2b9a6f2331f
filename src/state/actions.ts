import type { CheckAnswer, CheckRef } from "../core/confirm/index.ts";
import type { AnswerValue, SafetyAnswer } from "../core/safety/index.ts";
import type {
  AppState,
  AreaMark,
  BodyLoad,
  CameraPose,
  CameraWish,
  ComparePlace,
  Graphics,
  KeptHealthState,
  MarkSense,
  PlacedMark,
  PointRef,
  RegionMark,
  SpotMark,
  StructureRef,
  TapMode,
  Theme,
} from "./app-state.ts";

/** `Omit` that keeps a union a union. */
type WithoutSerial<T> = T extends unknown ? Omit<T, "serial"> : never;

/** What one stroke does to the marks. */
export interface AreaChange {
  /** Areas with their new contents; `id` null for one that begins. */
  readonly put: readonly (AreaMark & { readonly id: number | null })[];
  /** Marks that are gone: erased, or become part of another area. */
  readonly drop: readonly number[];
}

/** What a person (or the page API on their behalf) can do. Every change of state is one of these. */
export interface AppActions {
  readonly reportLoad: (load: BodyLoad) => void;
  readonly reportGraphics: (graphics: Graphics) => void;
  readonly reportCamera: (camera: CameraPose) => void;

  /** Marks a spot on the skin; the mark keeps the region's name for the lists. */
  readonly markSpot: (
    spot: Omit<SpotMark, "kind" | "radius"> & { readonly radius?: number } & Partial<MarkSense>,
  ) => void;
  readonly markRegion: (region: Omit<RegionMark, "kind"> & Partial<MarkSense>) => void;
  /** One stroke of brush or eraser: areas that changed or began, and marks that are gone. */
  readonly paintAreas: (change: AreaChange) => void;
  /** Adds a mark that was placed elsewhere: from a link, a script, or the mirror. */
  readonly addMark: (mark: PlacedMark & Partial<MarkSense>) => void;
  /** Says what a pain is like. */
  readonly describeMark: (id: number, sense: Partial<MarkSense>) => void;
  readonly removeMark: (id: number) => void;
  readonly clearMarks: () => void;
  readonly undo: () => void;
  readonly redo: () => void;

  readonly selectStructure: (target: StructureRef | null) => void;
  /** Opens the point's muscle page, shows its pattern and flies to it. */
  readonly selectPoint: (target: PointRef | null) => void;
  readonly hoverStructure: (target: StructureRef | null) => void;
  readonly pointAt: (target: PointRef | null) => void;

  /**
   * Compares a point with the others and flies to where all of them are seen; in the first free place or in the one named if it is free.
   * Nothing happens where the point is compared already or all places are taken.
   */
  readonly compare: (target: PointRef, place?: ComparePlace) => void;
  readonly removeCompared: (target: PointRef) => void;
  readonly clearCompared: () => void;
  /** Lists every pattern that reaches a mark, by the mark's id; `null` closes the list. */
  readonly listReaching: (mark: number | null) => void;

  readonly setPeel: (peel: number) => void;
  /** Choosing the brush or the eraser puts the skin back on. */
  readonly setTapMode: (mode: TapMode) => void;
  /** Metres; kept within what a brush can be. */
  readonly setBrush: (radius: number) => void;
  readonly reportPainting: (painting: AppState["painting"]) => void;
  readonly isolate: (target: StructureRef | null) => void;
  readonly hide: (target: StructureRef) => void;
  readonly showAll: () => void;
  readonly toggleXray: () => void;
  /** Moves structures apart, 0–1. Anything above 0 takes the skin off, since it has one piece. */
  readonly setExplode: (explode: number) => void;
  readonly toggleLabels: () => void;
  readonly toggleNoGo: () => void;

  /** Opens a reading page; `null` closes it. */
  readonly read: (page: AppState["reading"]) => void;

  /** Answers a page of safety questions. */
  readonly answerSafety: (page: readonly Omit<SafetyAnswer, "page">[]) => void;
  /** Takes back the answer to one question, which is then asked again. */
  readonly undoSafetyAnswer: (question: string) => void;
  /** Goes back to the page of questions answered last. */
  readonly undoSafetyPage: () => void;
  /** Changes the answers to some questions, wherever they were given. */
  readonly changeSafetyAnswers: (questions: readonly string[], value: AnswerValue) => void;
  /** Chooses whether the answers about one's own health are kept on this device. */
  readonly keepHealth: (wanted: boolean) => void;
  /** Takes back the answers to some questions and keeps none on this device any more. */
  readonly forgetHealth: (questions: readonly string[]) => void;
  /** Brings in what was kept from an earlier visit. */
  readonly restoreHealth: (kept: readonly SafetyAnswer[], since: string) => void;
  /** Tells how the keeping went. */
  readonly reportKeptHealth: (news: Partial<KeptHealthState>) => void;

  /** Begins to check by pressing: one point, or whatever tells most. */
  readonly startChecking: (wanted: PointRef | null) => void;
  readonly stopChecking: () => void;
  /** Answers a check; an earlier answer to the same check is replaced. */
  readonly answerCheck: (answer: CheckAnswer) => void;
  /** Takes back one answer, which may then be asked again. */
  readonly undoCheck: (check: CheckRef) => void;
  readonly undoLastCheck: () => void;
  /** Shows where to press. */
  readonly showCheck: (point: PointRef | null) => void;

  readonly askCamera: (wish: WithoutSerial<CameraWish>) => void;

  readonly setTheme: (theme: Theme) => void;
  readonly setShortcuts: (enabled: boolean) => void;
  readonly setSearch: (text: string) => void;
  readonly notify: (notice: AppState["notice"]) => void;
  /** Esc: closes the topmost thing (notice, search, point, muscle page, isolation, explosion). */
  readonly stepBack: () => void;
}

export type AppStoreState = AppState & AppActions;
