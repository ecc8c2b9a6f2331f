import type { KeyboardEvent } from "react";
import { useAppStore } from "../../state/index.ts";
import { useText } from "../text/use-text.ts";
import styles from "./layer-slider.module.css";

/** Keyboard steps go from page to page; the pointer may rest between. */
function nextStop(peel: number, key: string, last: number, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const backward = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (key === forward || key === "ArrowUp" || key === "PageUp") return Math.floor(peel) + 1;
  if (key === backward || key === "ArrowDown" || key === "PageDown") return Math.ceil(peel) - 1;
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** Turns the pages of the plate: skin, three depths of muscle, bone. */
export function LayerSlider() {
  const text = useText();
  const peel = useAppStore((s) => s.peel);
  const setPeel = useAppStore((s) => s.setPeel);
  const stops = text.layers.stops;
  const last = stops.length - 1;
  const now = stops[Math.round(peel)] ?? "";

  function onKeyDown(event: KeyboardEvent) {
    const stop = nextStop(peel, event.key, last, text.direction === "rtl");
    if (stop === null) return;
    event.preventDefault();
    setPeel(stop);
  }

  return (
    <div className={styles.layers}>
      <span className={styles.name} aria-hidden="true">
        {text.layers.title}
      </span>
      <span className={styles.track}>
        <span className={styles.ticks} aria-hidden="true">
          {stops.map((stop) => (
            <span key={stop} />
          ))}
        </span>
        <input
          className={styles.input}
          type="range"
          min={0}
          max={last}
          step="any"
          value={peel}
          aria-label={text.layers.slider}
          aria-valuetext={now}
          onChange={(event) => setPeel(event.currentTarget.valueAsNumber)}
          onKeyDown={onKeyDown}
        />
      </span>
      <span className={styles.now} aria-hidden="true">
        {now}
      </span>
    </div>
  );
}
