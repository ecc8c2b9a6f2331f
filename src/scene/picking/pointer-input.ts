/** A place on the canvas, CSS pixels from its top left corner. */
export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

/** What the person's hand does, told in the body's terms. */
export interface PointerHandlers {
  /**
   * True while a brush is chosen. Then one finger, the pen or the first button paints where it
   * starts on the skin, and two fingers or the second button turn the body.
   */
  brushIsOn(): boolean;
  /** The brush comes down; false where there is no skin. `turned`: the pen's rubber end. */
  beginStroke(at: CanvasPoint, turned: boolean): boolean;
  strokeTo(at: CanvasPoint): void;
  endStroke(): void;
  /** What looked like a stroke was the first of two fingers. */
  cancelStroke(): void;
  /** A drag that turns the body; pixels moved. */
  orbit(dx: number, dy: number): void;
  /** A drag with shift, or with the second button or two fingers while no brush is on; pixels. */
  pan(dx: number, dy: number): void;
  /** Wheel or pinch: distances to be multiplied by `factor` about a place. */
  zoom(factor: number, at: CanvasPoint): void;
  /** A short touch or click that was no drag. */
  tap(at: CanvasPoint): void;
  /** A second tap soon after and near the first, which has already been told as `tap`. */
  doubleTap(at: CanvasPoint): void;
  /** The mouse moves over the canvas without a button; null when it leaves or starts to drag. */
  hover(at: CanvasPoint | null): void;
}

/** A finger may tremble this far, and a mouse this far, before a tap is a drag; CSS pixels. */
const TAP_SLOP = { touch: 11, other: 5 };
/** A touch held longer than this is no tap; milliseconds. */
const TAP_TIME = 600;
/** A second tap within this time and distance makes a double tap. */
const DOUBLE_TIME = 320;
const DOUBLE_DISTANCE = 26;
/** One notch of a wheel (100 units) changes the distance by this share. */
const WHEEL_RATE = 0.0016;
/** A stroke younger than this was no stroke when a second finger comes; milliseconds. */
const STROKE_TIME = 350;
/** The bit of `buttons` that is the rubber end of a pen. */
const PEN_RUBBER = 32;

interface Finger {
  x: number;
  y: number;
}

/**
 * Listens to mouse, pen and touch on a canvas: one finger orbits, two pan and pinch, the wheel
 * zooms; with a brush one finger paints and two turn. Once a pen has painted, fingers only turn.
 * Returns the function that stops listening.
 */
export function attachPointerInput(
  canvas: HTMLCanvasElement,
  handlers: PointerHandlers,
): () => void {
  const fingers = new Map<number, Finger>();
  let start = { x: 0, y: 0, time: 0, slop: 0, moved: false, most: 0, second: false, shift: false };
  let painting = false;
  let penKnown = false;
  let lastTap = { x: 0, y: 0, time: Number.NEGATIVE_INFINITY };
  let spread = 0;
  let centre = { x: 0, y: 0 };

  const place = (event: MouseEvent): CanvasPoint => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const measure = () => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return;
    spread = Math.hypot(a.x - b.x, a.y - b.y);
    centre = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };

  const down = (event: PointerEvent) => {
    const at = place(event);
    fingers.set(event.pointerId, { ...at });
    canvas.setPointerCapture(event.pointerId);
    handlers.hover(null);
    if (fingers.size === 1) {
      start = {
        ...at,
        time: event.timeStamp,
        slop: event.pointerType === "touch" ? TAP_SLOP.touch : TAP_SLOP.other,
        moved: false,
        most: 1,
        second: event.button !== 0 && event.pointerType !== "pen",
        shift: event.shiftKey || event.ctrlKey || event.metaKey,
      };
      painting = mayPaint(event) && handlers.beginStroke(at, turnedRound(event));
      if (painting) start.moved = true;
    } else {
      start.most = Math.max(start.most, fingers.size);
      leaveStroke(event.timeStamp);
      measure();
    }
  };
  const mayPaint = ({ pointerType }: PointerEvent): boolean => {
    if (!handlers.brushIsOn() || start.second || start.shift) return false;
    penKnown ||= pointerType === "pen";
    return !(penKnown && pointerType === "touch");
  };
  const turnedRound = ({ pointerType, buttons }: PointerEvent): boolean =>
    pointerType === "pen" && (buttons & PEN_RUBBER) !== 0;
  const leaveStroke = (now: number) => {
    if (!painting) return;
    painting = false;
    if (now - start.time < STROKE_TIME) handlers.cancelStroke();
    else handlers.endStroke();
  };
  /** One pointer dragged. */
  const drag = (dx: number, dy: number) => {
    if (start.shift || (start.second && !handlers.brushIsOn())) handlers.pan(dx, dy);
    else handlers.orbit(dx, dy);
  };

  const move = (event: PointerEvent) => {
    const at = place(event);
    const finger = fingers.get(event.pointerId);
    if (!finger) {
      if (event.pointerType !== "touch") handlers.hover(at);
      return;
    }
    if (painting) {
      handlers.strokeTo(at);
      return;
    }
    if (fingers.size === 1 && start.most === 1) {
      if (!start.moved && Math.hypot(at.x - start.x, at.y - start.y) <= start.slop) return;
      start.moved = true;
      const from = { ...finger };
      finger.x = at.x;
      finger.y = at.y;
      drag(at.x - from.x, at.y - from.y);
      return;
    }
    finger.x = at.x;
    finger.y = at.y;
    if (fingers.size !== 2) return;
    start.moved = true;
    const before = { spread, centre };
    measure();
    const dx = centre.x - before.centre.x;
    const dy = centre.y - before.centre.y;
    if (handlers.brushIsOn()) handlers.orbit(dx, dy);
    else handlers.pan(dx, dy);
    if (before.spread > 0 && spread > 0) handlers.zoom(before.spread / spread, centre);
  };

  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (painting) {
      painting = false;
      handlers.endStroke();
      return;
    }
    measure();
    if (fingers.size > 0 || start.moved || start.most > 1 || start.second || start.shift) return;
    if (event.timeStamp - start.time > TAP_TIME) return;
    const at = place(event);
    const soon = event.timeStamp - lastTap.time < DOUBLE_TIME;
    const near = Math.hypot(at.x - lastTap.x, at.y - lastTap.y) < DOUBLE_DISTANCE;
    if (soon && near) {
      lastTap = { x: 0, y: 0, time: Number.NEGATIVE_INFINITY };
      handlers.doubleTap(at);
    } else {
      lastTap = { ...at, time: event.timeStamp };
      handlers.tap(at);
    }
  };
  const cancel = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    start.moved = true;
    // The system took the pointer away: what was painted stays.
    if (painting) handlers.endStroke();
    painting = false;
  };
  const leave = () => handlers.hover(null);
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1;
    // A pinch on a track pad arrives as a wheel with ctrl and small steps.
    const rate = event.ctrlKey ? WHEEL_RATE * 6 : WHEEL_RATE;
    const notch = Math.max(-240, Math.min(240, event.deltaY * unit));
    handlers.zoom(Math.exp(notch * rate), place(event));
  };
  const noMenu = (event: Event) => event.preventDefault();

  canvas.addEventListener("pointerdown", down);
  canvas.addEventListener("pointermove", move);
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", cancel);
  canvas.addEventListener("pointerleave", leave);
  canvas.addEventListener("wheel", wheel, { passive: false });
  canvas.addEventListener("contextmenu", noMenu);
  return () => {
    canvas.removeEventListener("pointerdown", down);
    canvas.removeEventListener("pointermove", move);
    canvas.removeEventListener("pointerup", up);
    canvas.removeEventListener("pointercancel", cancel);
    canvas.removeEventListener("pointerleave", leave);
    canvas.removeEventListener("wheel", wheel);
    canvas.removeEventListener("contextmenu", noMenu);
  };
}
