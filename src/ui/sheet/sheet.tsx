import type { CSSProperties, ReactNode } from "react";
import { BAR_REM } from "../layout/use-free-area.ts";
import { useWindowSize } from "../layout/use-window-size.ts";
import { type Rest, restHeight } from "./rests.ts";
import styles from "./sheet.module.css";
import { useSheetDrag } from "./use-sheet-drag.ts";

interface SheetProps {
  /** `tall`: below the body with three rests. `short`: a fixed column at its side. */
  readonly kind: "tall" | "short";
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
  readonly children: ReactNode;
}

/** The panel of narrow windows: dragged by its grip, stepped by `SheetSteps`. */
export function Sheet({ kind, rest, onRest, children }: SheetProps) {
  const { height, rem } = useWindowSize();
  const room = height - BAR_REM * rem;
  const drag = useSheetDrag(rest, room, onRest);
  if (kind === "short") {
    return (
      <div className={`${styles.sheet} ${styles.short}`}>
        <div className={styles.body}>{children}</div>
      </div>
    );
  }
  // A custom property is not among React's CSS properties.
  const size = { "--sheet-size": `${drag.height ?? restHeight(rest, room)}px` } as CSSProperties;
  const classes = [styles.sheet, styles.tall, drag.height === null ? "" : styles.dragging];
  return (
    <div className={classes.filter(Boolean).join(" ")} style={size}>
      <div className={styles.grip} {...drag.grip} />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
