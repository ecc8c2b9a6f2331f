import type { PointSpec } from "../core/geometry/point-spec.ts";
import type { PainRequest, PointOnSide, RankAnswer } from "../core/query/contract.ts";
import type { Engine } from "../core/query/engine.ts";
import type { AppState, AppStore, StructureRef, ViewName } from "../state/index.ts";
import { createRankingSelector, MOST_COMPARED } from "../state/index.ts";
import { type NewMark, toMark } from "./marks-from-pains.ts";

/** What the drawn scene can tell; supplied by the scene while it is on screen. */
export interface SceneProbe {
  project(pointModel: readonly [number, number, number]): {
    readonly x: number;
    readonly y: number;
    readonly visible: boolean;
  } | null;
  stats(): {
    readonly drawCalls: number;
    readonly triangles: number;
    readonly programs: number;
    readonly textures: number;
    readonly geometries: number;
    readonly frames: number;
  };
}

/** Layers of the body in the words of the page API. */
export interface LayerWish {
  /** 0 skin, 1 superficial, 2 intermediate, 3 deep muscles, 4 skeleton. */
  readonly peel?: number;
  readonly xray?: boolean;
  readonly explore?: boolean;
  /** 0 in place … 1 structures moved apart. */
  readonly explode?: number;
  /** Names beside the body. */
  readonly labels?: boolean;
  /** The places not to press, hatched on the skin. */
  readonly noGo?: boolean;
}

/** The plain state that `state()` gives: what a link carries, never a log. */
export type PlainState = Pick<
  AppState,
  | "marks"
  | "selected"
  | "selectedPoint"
  | "compared"
  | "peel"
  | "tapMode"
  | "isolated"
  | "hidden"
  | "xray"
  | "explode"
  | "labels"
  | "noGo"
  | "camera"
>;

/** `window.knotmap`: embedding and automation. */
export interface PageApi {
  readonly version: string;
  /** Resolves when the first picture of the body is on screen, or when it is known that none will be. */
  readonly ready: Promise<void>;
  landmarks(): ReturnType<Engine["landmarks"]>;
  project(point: PointSpec): { x: number; y: number; visible: boolean };
  mark(request: { pains: readonly PainRequest[] }): void;
  clear(): void;
  results(): RankAnswer;
  select(target: StructureRef | null): void;
  /** Compares exactly these points, at most five, in the order A–E. An empty list ends it. */
  compare(points: readonly PointOnSide[]): void;
  view(view: ViewName): void;
  layers(wish: LayerWish): void;
  state(): PlainState;
  stats(): ReturnType<SceneProbe["stats"]>;
}

const NO_SCENE: ReturnType<SceneProbe["stats"]> = {
  drawCalls: 0,
  triangles: 0,
  programs: 0,
  textures: 0,
  geometries: 0,
  frames: 0,
};

const VIEWS: readonly ViewName[] = ["front", "back", "left", "right", "top"];

/** Thrown at a caller of the page API whose argument makes no sense. */
export class PageApiError extends Error {
  override readonly name = "PageApiError";
}

/**
 * Builds the page API over the store and the engine. `probe` is asked at every call, since the
 * scene comes and goes. Calls throw `PageApiError` with a plain message on bad arguments.
 */
export function createPageApi(options: {
  readonly version: string;
  readonly ready: Promise<void>;
  readonly store: AppStore;
  readonly engine: Engine;
  readonly probe: () => SceneProbe | null;
}): PageApi {
  const { store, engine } = options;
  const ranking = createRankingSelector(engine);
  const state = () => store.getState();
  const isStructure = (ref: StructureRef) =>
    engine.body.structures.some((one) => one.id === ref.id && one.side === ref.side);

  return {
    version: options.version,
    ready: options.ready,
    landmarks: () => engine.landmarks(),
    project(point) {
      const place = engine.resolve(point);
      if (!place.ok) throw new PageApiError(`project: ${place.problem}`);
      return options.probe()?.project(place.value) ?? { x: 0, y: 0, visible: false };
    },
    mark({ pains }) {
      const marks = pains.map((pain, i): NewMark => {
        const mark = toMark(engine, pain);
        if (!mark.ok) throw new PageApiError(`mark: pains[${i}]: ${mark.problem}`);
        return mark.value;
      });
      for (const mark of marks) state().addMark(mark);
    },
    clear: () => state().clearMarks(),
    results: () => ranking(state()),
    select(target) {
      if (
        target !== null &&
        !isStructure(target) &&
        engine.knowledge.muscle(target.id) === undefined
      ) {
        throw new PageApiError(
          `select: there is no structure "${target.id}" on the ${target.side}`,
        );
      }
      state().selectStructure(target === null ? null : { id: target.id, side: target.side });
    },
    compare(points) {
      if (points.length > MOST_COMPARED) {
        throw new PageApiError(`compare: at most ${MOST_COMPARED} points`);
      }
      const unknown = points.find(
        (one) => !engine.zone(one.triggerPoint, one.side, "essential").ok,
      );
      if (unknown) {
        throw new PageApiError(`compare: there is no pattern of "${unknown.triggerPoint}"`);
      }
      state().clearCompared();
      for (const point of points) state().compare(point);
    },
    view(view) {
      if (!VIEWS.includes(view)) throw new PageApiError(`view: one of ${VIEWS.join(", ")}`);
      state().askCamera({ kind: "view", view });
    },
    layers(wish) {
      if (wish.peel !== undefined) state().setPeel(wish.peel);
      if (wish.xray !== undefined && wish.xray !== state().xray) state().toggleXray();
      if (wish.explode !== undefined) state().setExplode(wish.explode);
      if (wish.labels !== undefined && wish.labels !== state().labels) state().toggleLabels();
      if (wish.noGo !== undefined && wish.noGo !== state().noGo) state().toggleNoGo();
      if (wish.explore !== undefined) state().setTapMode(wish.explore ? "explore" : "mark");
    },
    state() {
      const now = state();
      return structuredClone({
        marks: now.marks,
        selected: now.selected,
        selectedPoint: now.selectedPoint,
        compared: now.compared,
        peel: now.peel,
        tapMode: now.tapMode,
        isolated: now.isolated,
        hidden: now.hidden,
        xray: now.xray,
        explode: now.explode,
        labels: now.labels,
        noGo: now.noGo,
        camera: now.camera,
      });
    },
    stats: () => options.probe()?.stats() ?? NO_SCENE,
  };
}
