import { type CSSProperties, useState } from "react";
import { useText } from "../text/use-text.ts";
import styles from "./strength-slider.module.css";

const MOST = 10;

interface StrengthSliderProps {
  readonly name: string;
  readonly value: number;
  /** Called once the person lets go, so that one drag is one step of undo. */
  readonly onSettle: (value: number) => void;
}

/** How strong a pain is, 0 to 10. */
export function StrengthSlider({ name, value, onSettle }: StrengthSliderProps) {
  const text = useText().marks;
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value;

  function settle() {
    if (dragged === null) return;
    setDragged(null);
    onSettle(dragged);
  }

  // A custom property is not among React's CSS properties.
  const share = { "--share": `${(100 * shown) / MOST}%` } as CSSProperties;
  return (
    <div className={styles.strength}>
      <input
        className={styles.input}
        style={share}
        type="range"
        min={0}
        max={MOST}
        step={1}
        value={shown}
        aria-label={text.intensity(name)}
        aria-valuetext={text.intensityValue(shown)}
        onChange={(event) => setDragged(event.currentTarget.valueAsNumber)}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <span className={styles.value} aria-hidden="true">
        {text.intensityValue(shown)}
      </span>
    </div>
  );
}
