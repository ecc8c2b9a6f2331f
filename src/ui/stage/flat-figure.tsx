import { type PointerEvent, useEffect, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { type FlatBody, type FlatView, facesEye, flatPixel } from "../../core/body/flat-body.ts";
import { at } from "../../core/geometry/vec3.ts";
import type { Engine } from "../../core/query/engine.ts";
import {
  COMPARED_LOOKS,
  type DrawnPatterns,
  drawnPatterns,
  markedWeights,
  type PainMark,
  useAppStore,
  useAppStoreApi,
} from "../../state/index.ts";
import { drawFlat } from "../body-map/draw-flat.ts";
import { drawMarked } from "../body-map/draw-marked.ts";
import { flatBody } from "../body-map/flat-bodies.ts";
import { flatPalette, parseHex } from "../body-map/flat-palette.ts";
import { patternWeights } from "../body-map/pattern-weights.ts";
import type { EngineHandle } from "../records/engine-context.ts";
import { useText } from "../text/use-text.ts";
import { useResolvedTheme } from "../theme/use-resolved-theme.ts";
import { drawLetters } from "./draw-letters.ts";
import { createFlatBrush, type FlatBrush } from "./flat-brush.ts";
import styles from "./flat-map.module.css";

/** A stroke touches the skin at least this often, picture pixels. */
const STEP_PIXELS = 3;

interface FlatFigureProps {
  readonly handle: EngineHandle;
  readonly view: FlatView;
  readonly label: string;
}

/** Rings for the person's spots on this side of the body, with their numbers. */
function drawMarks(
  context: CanvasRenderingContext2D,
  flat: FlatBody,
  marks: readonly PainMark[],
  ink: string,
) {
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = 2.5;
  context.font = "500 22px sans-serif";
  marks.forEach((mark, i) => {
    if (mark.kind !== "spot" || facesEye(flat.view, mark.normalModel) < 0) return;
    const [x, y] = flatPixel(flat, mark.atModel);
    const radius = mark.radius / flat.metresPerPixel;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
    context.fillText(String(i + 1), x + radius + 4, y + 7);
  });
}

/** A place of the picture, in its own pixels. */
type PicturePoint = readonly [x: number, y: number];

function pictureUnder(event: PointerEvent<HTMLCanvasElement>, flat: FlatBody): PicturePoint {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = Math.max(flat.width / box.width, flat.height / box.height);
  return [
    (event.clientX - box.left - box.width / 2) * scale + flat.width / 2,
    (event.clientY - box.top - box.height / 2) * scale + flat.height / 2,
  ];
}

/** The skin vertex seen at a place of the picture, -1 on the empty paper. */
function vertexAt(flat: FlatBody, at: PicturePoint): number {
  const [x, y] = [Math.floor(at[0]), Math.floor(at[1])];
  if (x < 0 || y < 0 || x >= flat.width || y >= flat.height) return -1;
  return flat.vertex[y * flat.width + x] ?? -1;
}

/** What one picture shows. */
interface Shown {
  readonly patterns: DrawnPatterns;
  readonly marks: readonly PainMark[];
  /** Per skin vertex what is marked or being painted, 0–255; null for nothing. */
  readonly marked: Uint8Array | null;
}

function drawFigure(
  canvas: HTMLCanvasElement,
  engine: Engine,
  flat: FlatBody,
  { patterns: { compared, alone: point }, marks, marked }: Shown,
) {
  const context = canvas.getContext("2d");
  if (!context) return;
  const image = context.createImageData(flat.width, flat.height);
  const pattern = point ? patternWeights(engine, point.triggerPoint, point.side) : null;
  const flatPatterns = compared.map((one) => ({
    weights: patternWeights(engine, one.triggerPoint, one.side),
    hue: parseHex(COMPARED_LOOKS[one.place].hue),
    texture: COMPARED_LOOKS[one.place].texture,
  }));
  const crop = { x: 0, y: 0, width: flat.width, height: flat.height };
  drawFlat(
    image.data,
    flat.width,
    flat.height,
    flat,
    crop,
    flatPalette(canvas),
    pattern,
    flatPatterns,
  );
  if (marked) drawMarked(image.data, flat, marked, flatPalette(canvas).ink);
  context.putImageData(image, 0, 0);
  drawLetters(context, engine, flat, compared);
  drawMarks(context, flat, marks, getComputedStyle(canvas).color);
}

/** One side of the flat body: shows the pattern, takes taps as marks. */
export function FlatFigure({ handle, view, label }: FlatFigureProps) {
  const { engine } = handle;
  const { rightLetter, leftLetter } = useText().side;
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useAppStoreApi();
  const theme = useResolvedTheme();
  const shown = useAppStore(
    useShallow(({ compared, pointed, selectedPoint }) => ({ compared, pointed, selectedPoint })),
  );
  const marks = useAppStore((s) => s.marks);
  const flat = flatBody(engine.body.skin, view);

  const brushIsOn = useAppStore((s) => s.tapMode === "paint" || s.tapMode === "erase");

  useEffect(() => {
    if (!canvas.current) return;
    drawFigure(canvas.current, engine, flat, {
      patterns: drawnPatterns(shown),
      marks,
      marked: markedWeights(engine, marks),
    });
    // `theme` is named because the palette is read from the page.
  }, [engine, flat, shown, marks, theme]);

  const last = useRef<PicturePoint>([0, 0]);
  const brush = useRef<FlatBrush | null>(null);
  useEffect(() => {
    brush.current = createFlatBrush(engine, store, (marked) => {
      const patterns = drawnPatterns(shown);
      if (canvas.current) drawFigure(canvas.current, engine, flat, { patterns, marks, marked });
    });
  }, [engine, store, flat, shown, marks]);

  function down(event: PointerEvent<HTMLCanvasElement>) {
    const at = pictureUnder(event, flat);
    const vertex = vertexAt(flat, at);
    if (!brushIsOn || vertex < 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = at;
    brush.current?.begin(vertex);
  }

  function move(event: PointerEvent<HTMLCanvasElement>) {
    if (!brush.current?.busy()) return;
    const [x, y] = pictureUnder(event, flat);
    const [fromX, fromY] = last.current;
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP_PIXELS));
    for (let i = 1; i <= steps; i++) {
      const at = [fromX + ((x - fromX) * i) / steps, fromY + ((y - fromY) * i) / steps] as const;
      brush.current.to(vertexAt(flat, at));
    }
    last.current = [x, y];
  }

  function up(event: PointerEvent<HTMLCanvasElement>) {
    if (brush.current?.busy()) brush.current.end();
    else if (!brushIsOn) markAt(event);
  }

  function markAt(event: PointerEvent<HTMLCanvasElement>) {
    const vertex = vertexAt(flat, pictureUnder(event, flat));
    if (vertex < 0) return;
    const place = engine.place(at(engine.body.skin.positions, vertex));
    const actions = store.getState();
    if (!place.ok) {
      actions.notify({ kind: "problem", text: place.problem });
      return;
    }
    const { skin, normal, side, region } = place.value;
    const name = engine.knowledge.skinRegion(region.id)?.everyday ?? region.name;
    actions.markSpot({ atModel: skin, normalModel: normal, side, regionName: name });
  }

  return (
    <figure className={styles.figure}>
      {/* The list of areas does the same by keyboard. */}
      <canvas
        ref={canvas}
        width={flat.width}
        height={flat.height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
        role="img"
        aria-label={label}
        data-brush={brushIsOn || undefined}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => brush.current?.end()}
      />
      <figcaption>
        <span aria-hidden="true">{view === "front" ? rightLetter : leftLetter}</span>
        {label}
        <span aria-hidden="true">{view === "front" ? leftLetter : rightLetter}</span>
      </figcaption>
    </figure>
  );
}
