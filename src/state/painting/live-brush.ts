import type { Vec3 } from "../../core/geometry/vec3.ts";
import type { SkinSheet } from "../../core/painting/index.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { AppStore } from "../create-app-store.ts";
import { markedWeights } from "./marked-weights.ts";
import { type HandMovement, strokeChange } from "./paint-stroke.ts";

/** Draws weights (0–255 a skin vertex) at the vertices that changed, at once. */
export type ShowPaint = (weights: Uint8Array, changed: readonly number[]) => void;

/** Milliseconds between two reports of how large the area has become. */
const REPORT_MS = 120;

/** One stroke at a time: begun, led over the skin, and ended or called off. */
export interface LiveBrush {
  begin(kind: HandMovement["kind"]): void;
  /** Touches the skin at a place. */
  touch(placeModel: Vec3): void;
  /** The stroke counts: one step of undo. */
  end(): void;
  /** The stroke never was. */
  cancel(): void;
  readonly busy: boolean;
}

/** A stroke under way. */
interface Stroke {
  readonly kind: HandMovement["kind"];
  readonly radius: number;
  readonly path: Vec3[];
  /** All marks, with what is being painted. */
  readonly picture: SkinSheet;
  /** The area being painted or erased, and those it has run into. */
  readonly own: SkinSheet;
  /** Areas not yet touched. */
  readonly apart: Set<Uint32Array>;
}

/** Strokes of the hand on the skin, shown at once and put into the store when they end. */
export function createLiveBrush(context: {
  readonly engine: () => Engine;
  readonly store: AppStore;
  /** The way to the picture without a round through the store. */
  readonly show: ShowPaint;
}): LiveBrush {
  const { store, show } = context;
  let stroke: Stroke | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Weights of the areas there are, by their vertices. */
  const weightsOf = new WeakMap<Uint32Array, Uint8Array>();

  const report = () => {
    timer = undefined;
    if (!stroke) return;
    const { area, places } = context.engine().painted.measure(stroke.own.zone());
    const named = places.map(({ everyday, side }) => ({ name: everyday, side }));
    store.getState().reportPainting({ area, places: named });
  };
  const reportSoon = () => {
    timer ??= setTimeout(report, REPORT_MS);
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    stroke = null;
    store.getState().reportPainting(null);
  };
  /** Takes in every area that the dab ran into. */
  const join = ({ apart, own }: Stroke, changed: ReadonlySet<number>) => {
    for (const vertices of apart) {
      if (!vertices.some((v) => changed.has(v))) continue;
      apart.delete(vertices);
      const weights = weightsOf.get(vertices);
      vertices.forEach((v, i) => {
        own.weights[v] = Math.max(own.weights[v] ?? 0, weights?.[i] ?? 0);
      });
    }
  };

  return {
    get busy() {
      return stroke !== null;
    },
    begin(kind) {
      const engine = context.engine();
      const { marks, brush } = store.getState();
      const picture = engine.painted.sheet([]);
      const own = engine.painted.sheet([]);
      if (!picture.ok || !own.ok) return;
      const base = markedWeights(engine, marks);
      if (base) picture.value.weights.set(base);
      const apart = new Set<Uint32Array>();
      for (const mark of marks) {
        if (mark.kind !== "area") continue;
        const found = engine.painted.of(mark.strokes);
        if (!found.ok) continue;
        apart.add(found.value.zone.vertices);
        weightsOf.set(found.value.zone.vertices, found.value.zone.weights);
      }
      stroke = {
        kind,
        radius: brush,
        path: [],
        picture: picture.value,
        own: own.value,
        apart,
      };
    },
    touch(place) {
      if (!stroke) return;
      const { picture, own, radius, kind } = stroke;
      const erase = kind === "erase";
      stroke.path.push(place);
      const changed = picture.dab(place, radius, erase);
      join(stroke, new Set(changed));
      own.dab(place, radius, erase);
      show(picture.weights, changed);
      reportSoon();
    },
    end() {
      if (!stroke) return;
      const { kind, radius, path } = stroke;
      const { marks, paintAreas } = store.getState();
      const change = strokeChange(context.engine(), marks, { kind, radius, path });
      stop();
      paintAreas(change);
    },
    cancel() {
      if (!stroke) return;
      const { marks } = store.getState();
      const engine = context.engine();
      const base = markedWeights(engine, marks) ?? new Uint8Array(stroke.picture.weights.length);
      const all = Array.from(base.keys());
      stop();
      show(base, all);
    },
  };
}
