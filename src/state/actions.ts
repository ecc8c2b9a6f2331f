import type { Side } from "../core/anatomy/side.ts";
import type { Vec3 } from "../core/geometry/vec3.ts";
import type { SafetyAnswer } from "../core/safety/index.ts";
import type {
  AppState,
  BodyLoad,
  CameraPose,
  CameraWish,
  ComparePlace,
  Graphics,
  PointRef,
  StructureRef,
  TapMode,
  Theme,
} from "./app-state.ts";

/** `Omit` that keeps a union a union. */
type WithoutSerial<T> = T extends unknown ? Omit<T, "serial"> : never;

/** What a person (or the page API on their behalf) can do. Every change of state is one of these. */
export interface AppActions {
  readonly reportLoad: (load: BodyLoad) => void;
  readonly reportGraphics: (graphics: Graphics) => void;
  readonly reportCamera: (camera: CameraPose) => void;

  /** Marks a spot on the skin; the mark keeps the region's name for the lists. */
  readonly markSpot: (spot: {
    readonly atModel: Vec3;
    readonly normalModel: Vec3;
    readonly side: Side;
    readonly regionName: string;
    readonly radius?: number;
    readonly intensity?: number;
  }) => void;
  readonly markRegion: (region: {
    readonly region: string;
    readonly side: Side;
    readonly regionName: string;
    readonly intensity?: number;
  }) => void;
  readonly setMarkIntensity: (id: number, intensity: number) => void;
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
  readonly setTapMode: (mode: TapMode) => void;
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

  readonly askCamera: (wish: WithoutSerial<CameraWish>) => void;

  readonly setTheme: (theme: Theme) => void;
  readonly setShortcuts: (enabled: boolean) => void;
  readonly setSearch: (text: string) => void;
  readonly notify: (notice: AppState["notice"]) => void;
  /** Esc: closes the topmost thing (notice, search, point, muscle page, isolation, explosion). */
  readonly stepBack: () => void;
}

export type AppStoreState = AppState & AppActions;
