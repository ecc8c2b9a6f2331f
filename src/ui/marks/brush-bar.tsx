import type { CSSProperties } from "react";
import { BRUSH_MOST } from "../../core/painting/index.ts";
import { useAppStore } from "../../state/index.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./brush-bar.module.css";
import { areaName } from "./mark-name.ts";

/** The finest brush that one is offered, and the steps between; millimetres of radius. */
const LEAST_MM = 6;
const MOST_MM = BRUSH_MOST * 1000;
const STEP_MM = 2;

/** What is being painted, in words; else how to paint. */
function BrushWords() {
  const text = useText();
  const painting = useAppStore((s) => s.painting);
  const erasing = useAppStore((s) => s.tapMode === "erase");
  const begun = useAppStore((s) => s.marks.some((mark) => mark.kind === "area"));
  if (painting && painting.places.length > 0) {
    return (
      <p className={styles.words}>
        {areaName(painting.places, text)}{" "}
        <span className={styles.size}>{text.marks.area(painting.area * 1e4)}</span>
      </p>
    );
  }
  if (erasing) return <p className={styles.hint}>{text.marks.eraseHint}</p>;
  return begun ? null : <p className={styles.hint}>{text.marks.hint}</p>;
}

/** The brush in the hand: what it does, how wide it is, one step back, and putting it away. */
export function BrushBar() {
  const text = useText().marks;
  const tapMode = useAppStore((s) => s.tapMode);
  const setTapMode = useAppStore((s) => s.setTapMode);
  const brush = useAppStore((s) => s.brush);
  const setBrush = useAppStore((s) => s.setBrush);
  const canUndo = useAppStore((s) => s.markHistory.past.length > 0);
  const canRedo = useAppStore((s) => s.markHistory.future.length > 0);
  const undo = useAppStore((s) => s.undo);
  const redo = useAppStore((s) => s.redo);
  const mm = Math.round(brush * 1000);
  // A custom property is not among React's CSS properties.
  const share = {
    "--share": `${(100 * (mm - LEAST_MM)) / (MOST_MM - LEAST_MM)}%`,
  } as CSSProperties;

  return (
    <fieldset className={styles.bar} aria-label={text.tools} data-over-body>
      <BrushWords />
      <div className={styles.row}>
        <div className={styles.tools}>
          <Button
            icon="brush"
            aria-pressed={tapMode === "paint"}
            onClick={() => setTapMode("paint")}
          >
            {text.brush}
          </Button>
          <Button
            icon="erase"
            aria-pressed={tapMode === "erase"}
            onClick={() => setTapMode("erase")}
          >
            {text.erase}
          </Button>
        </div>
        <input
          className={styles.slider}
          style={share}
          type="range"
          min={LEAST_MM}
          max={MOST_MM}
          step={STEP_MM}
          value={mm}
          aria-label={text.size}
          aria-valuetext={text.sizeValue(mm / 5)}
          title={text.sizeValue(mm / 5)}
          onChange={(event) => setBrush(event.currentTarget.valueAsNumber / 1000)}
        />
        <div className={styles.ways}>
          <IconButton icon="undo" label={text.undo} disabled={!canUndo} onClick={undo} />
          <IconButton icon="redo" label={text.redo} disabled={!canRedo} onClick={redo} />
          <Button look="solid" onClick={() => setTapMode("mark")}>
            {text.done}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
