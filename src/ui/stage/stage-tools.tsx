import { useCallback, useState } from "react";
import { useAppStore, type ViewName } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { LayerSlider } from "../layers/layer-slider.tsx";
import { LayerTools } from "../layers/layer-tools.tsx";
import { TapModeChoice } from "../layers/tap-mode-choice.tsx";
import { useEscape } from "../layout/use-escape.ts";
import type { LayoutKind } from "../layout/use-layout-kind.ts";
import { ROOMY, useMediaQuery } from "../layout/use-media-query.ts";
import { BrushBar } from "../marks/brush-bar.tsx";
import { useText } from "../text/use-text.ts";
import { CameraButtons } from "../view-controls/camera-buttons.tsx";
import { SideLetters } from "../view-controls/side-letters.tsx";
import { ViewBar } from "../view-controls/view-bar.tsx";
import styles from "./stage-tools.module.css";

const ALL_VIEWS: readonly ViewName[] = ["front", "back", "left", "right", "top"];
const MAIN_VIEWS: readonly ViewName[] = ["front", "back"];
const OTHER_VIEWS: readonly ViewName[] = ["left", "right", "top"];

/** The controls that lie over the body: views, letters, camera; on a phone the layers as well. */
export function StageTools({ layout }: { readonly layout: LayoutKind }) {
  const text = useText();
  const roomy = useMediaQuery(ROOMY);
  const [open, setOpen] = useState(false);
  const brushIsOn = useAppStore((s) => s.tapMode === "paint" || s.tapMode === "erase");
  const close = useCallback(() => setOpen(false), []);
  useEscape(open, close);
  if (layout === "wide") {
    return (
      <>
        {brushIsOn ? (
          <div className={styles.brush}>
            <BrushBar />
          </div>
        ) : null}
        <div className={styles.wide}>
          <SideLetters>
            <ViewBar views={ALL_VIEWS} />
          </SideLetters>
          <div className={styles.camera} data-over-body>
            <CameraButtons column />
          </div>
        </div>
        {roomy ? null : (
          <div className={styles.layers} data-over-body>
            <LayerTools />
          </div>
        )}
      </>
    );
  }
  return (
    <div className={styles.narrow} data-over-body>
      <div className={styles.letters}>
        <SideLetters />
      </div>
      {brushIsOn ? (
        <div className={styles.brushNarrow}>
          <BrushBar />
        </div>
      ) : null}
      <ViewBar views={MAIN_VIEWS} />
      {open ? (
        <fieldset className={styles.panel} data-over-body aria-label={text.layers.title}>
          <LayerSlider />
          <div className={styles.row}>
            <TapModeChoice />
            <LayerTools />
          </div>
          <ViewBar views={OTHER_VIEWS} />
          <CameraButtons />
        </fieldset>
      ) : null}
      <Button look="line" icon="layers" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.layers.title}
      </Button>
    </div>
  );
}
