import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./layer-tools.module.css";

/** X-ray, and the way back from whatever has been hidden or isolated. */
export function LayerTools() {
  const text = useText().layers;
  const xray = useAppStore((s) => s.xray);
  const toggleXray = useAppStore((s) => s.toggleXray);
  const showAll = useAppStore((s) => s.showAll);
  const something = useAppStore((s) => s.isolated !== null || s.hidden.length > 0);
  return (
    <div className={styles.tools}>
      <Button aria-pressed={xray} onClick={toggleXray}>
        {text.xray}
      </Button>
      {something ? <Button onClick={showAll}>{text.showAll}</Button> : null}
    </div>
  );
}
