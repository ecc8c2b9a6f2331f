import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { ExplodeControl } from "./explode-control.tsx";
import styles from "./layer-tools.module.css";

/** X-ray, names, moving apart, and the way back from whatever has been hidden or isolated. */
export function LayerTools() {
  const text = useText().layers;
  const xray = useAppStore((s) => s.xray);
  const toggleXray = useAppStore((s) => s.toggleXray);
  const labels = useAppStore((s) => s.labels);
  const toggleLabels = useAppStore((s) => s.toggleLabels);
  const noGo = useAppStore((s) => s.noGo);
  const toggleNoGo = useAppStore((s) => s.toggleNoGo);
  const showAll = useAppStore((s) => s.showAll);
  const something = useAppStore((s) => s.isolated !== null || s.hidden.length > 0);
  return (
    <div className={styles.tools}>
      <Button aria-pressed={xray} onClick={toggleXray}>
        {text.xray}
      </Button>
      <Button aria-pressed={labels} onClick={toggleLabels}>
        {text.labels}
      </Button>
      <Button aria-pressed={noGo} onClick={toggleNoGo}>
        {text.noGo}
      </Button>
      <ExplodeControl />
      {something ? <Button onClick={showAll}>{text.showAll}</Button> : null}
    </div>
  );
}
