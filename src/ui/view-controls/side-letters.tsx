import type { ReactNode } from "react";
import { useAppStore } from "../../state/index.ts";
import { useText } from "../text/use-text.ts";
import { facing } from "./facing.ts";
import styles from "./view-bar.module.css";

/** The letters of the body's own sides, at the left and right of `children` as they are seen. */
export function SideLetters({ children }: { readonly children?: ReactNode }) {
  const text = useText().side;
  const seen = useAppStore((s) => facing(s.camera));
  const right = <abbr title={text.right}>{text.rightLetter}</abbr>;
  const left = <abbr title={text.left}>{text.leftLetter}</abbr>;
  return (
    <div className={styles.letters} dir="ltr">
      <span className={styles.letter}>
        {seen === "side" ? null : seen === "front" ? right : left}
      </span>
      {children}
      <span className={styles.letter}>
        {seen === "side" ? null : seen === "front" ? left : right}
      </span>
    </div>
  );
}
