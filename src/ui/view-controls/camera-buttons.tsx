import { useAppStore } from "../../state/index.ts";
import { IconButton } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./camera-buttons.module.css";
import { useFullScreen } from "./use-full-screen.ts";

/** One press of a turn button, radians. */
const TURN = Math.PI / 6;
const ZOOM_STEP = 1.35;

/** Tap alternatives for every drag of the body: turn, zoom, reset; and full screen. */
export function CameraButtons({ column = false }: { readonly column?: boolean }) {
  const text = useText().views;
  const askCamera = useAppStore((s) => s.askCamera);
  const full = useFullScreen();
  return (
    <div className={column ? `${styles.buttons} ${styles.column}` : styles.buttons}>
      <IconButton
        icon="plus"
        label={text.zoomIn}
        onClick={() => askCamera({ kind: "zoom", factor: ZOOM_STEP })}
      />
      <IconButton
        icon="minus"
        label={text.zoomOut}
        onClick={() => askCamera({ kind: "zoom", factor: 1 / ZOOM_STEP })}
      />
      <IconButton
        icon="turnLeft"
        label={text.turnLeft}
        onClick={() => askCamera({ kind: "orbit", azimuth: -TURN, polar: 0 })}
      />
      <IconButton
        icon="turnRight"
        label={text.turnRight}
        onClick={() => askCamera({ kind: "orbit", azimuth: TURN, polar: 0 })}
      />
      <IconButton icon="reset" label={text.reset} onClick={() => askCamera({ kind: "reset" })} />
      {full.possible ? (
        <IconButton
          icon="full"
          label={full.on ? text.leaveFullScreen : text.fullScreen}
          onClick={full.toggle}
        />
      ) : null}
    </div>
  );
}
