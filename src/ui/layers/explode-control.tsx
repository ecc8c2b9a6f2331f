import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./layer-tools.module.css";

/** Moves the structures apart: a button for all the way and back, and how far while it is on. */
export function ExplodeControl() {
  const text = useText().layers;
  const explode = useAppStore((s) => s.explode);
  const setExplode = useAppStore((s) => s.setExplode);
  const on = explode > 0;
  return (
    <>
      <Button aria-pressed={on} onClick={() => setExplode(on ? 0 : 1)}>
        {text.explode}
      </Button>
      {on ? (
        <input
          className={styles.apart}
          type="range"
          // Not down to 0, where the slider would vanish from under the hand.
          min={0.05}
          max={1}
          step={0.05}
          value={explode}
          aria-label={text.explodeBy}
          aria-valuetext={`${Math.round(explode * 100)} %`}
          onChange={(event) => setExplode(event.currentTarget.valueAsNumber)}
        />
      ) : null}
    </>
  );
}
