import type { RefObject } from "react";
import { useAppStore } from "../../state/index.ts";
import { IconButton } from "../controls/button.tsx";
import { LayerSlider } from "../layers/layer-slider.tsx";
import { LayerTools } from "../layers/layer-tools.tsx";
import { TapModeChoice } from "../layers/tap-mode-choice.tsx";
import type { LayoutKind } from "../layout/use-layout-kind.ts";
import { ROOMY, useMediaQuery } from "../layout/use-media-query.ts";
import { SearchBox } from "../search/search-box.tsx";
import { useText } from "../text/use-text.ts";
import { ThemeChoice } from "../theme/theme-choice.tsx";
import styles from "./top-bar.module.css";

interface TopBarProps {
  readonly layout: LayoutKind;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

/** One thin line: name, search, layers, theme, help. Narrow windows keep the layers elsewhere. */
export function TopBar({ layout, searchRef, onHelp }: TopBarProps) {
  const text = useText();
  const wide = layout === "wide";
  const read = useAppStore((s) => s.read);
  const roomy = useMediaQuery(ROOMY);
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>{text.app.name}</h1>
      <SearchBox inputRef={searchRef} />
      {wide ? (
        <div className={styles.layers}>
          <LayerSlider />
        </div>
      ) : null}
      <div className={styles.end}>
        {wide ? (
          <>
            {roomy ? <LayerTools /> : null}
            <TapModeChoice />
            <ThemeChoice drawn />
          </>
        ) : null}
        <IconButton
          icon="book"
          label={text.learn.button}
          onClick={() => read({ kind: "contents" })}
        />
        <IconButton icon="help" label={text.help.button} onClick={onHelp} />
      </div>
    </header>
  );
}
