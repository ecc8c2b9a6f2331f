import type { Side } from "../core/anatomy/side.ts";
import type { Vec3 } from "../core/geometry/vec3.ts";
import type {
  AppState,
  BodyLoad,
  CameraPose,
  CameraWish,
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
  reportLoad(load: BodyLoad): void;
  reportGraphics(graphics: Graphics): void;
  reportCamera(camera: CameraPose): void;

  /** Marks a spot on the skin; the mark keeps the region's name for the lists. */
  markSpot(spot: {
    readonly atModel: Vec3;
    readonly normalModel: Vec3;
    readonly side: Side;
    readonly regionName: string;
    readonly radius?: number;
    readonly intensity?: number;
  }): void;
  markRegion(region: {
    readonly region: string;
    readonly side: Side;
    readonly regionName: string;
    readonly intensity?: number;
  }): void;
  setMarkIntensity(id: number, intensity: number): void;
  removeMark(id: number): void;
  clearMarks(): void;
  undo(): void;
  redo(): void;

  selectStructure(target: StructureRef | null): void;
  /** Opens the point's muscle page, shows its pattern and flies to it. */
  selectPoint(target: PointRef | null): void;
  hoverStructure(target: StructureRef | null): void;
  pointAt(target: PointRef | null): void;

  setPeel(peel: number): void;
  setTapMode(mode: TapMode): void;
  isolate(target: StructureRef | null): void;
  hide(target: StructureRef): void;
  showAll(): void;
  toggleXray(): void;

  askCamera(wish: WithoutSerial<CameraWish>): void;

  setTheme(theme: Theme): void;
  setShortcuts(enabled: boolean): void;
  setSearch(text: string): void;
  notify(notice: AppState["notice"]): void;
  /** Esc: closes the topmost thing (notice, search, point, muscle page, isolation). */
  stepBack(): void;
}

export type AppStoreState = AppState & AppActions;
