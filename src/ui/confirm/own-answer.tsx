import { currentAnswers, type PointRef, samePoint, useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./check-card.module.css";

/** What the person answered for one point, with a way back. Nothing when it was not asked. */
export function OwnAnswer({ point }: { readonly point: PointRef }) {
  const text = useText().confirm;
  const undo = useAppStore((s) => s.undoCheck);
  const own = useAppStore((s) =>
    currentAnswers(s).find((one) => one.kind === "press" && samePoint(one, point)),
  );
  if (own?.kind !== "press") return null;
  return (
    <p className={styles.own}>
      {text.yours(own.value)}{" "}
      <Button look="quiet" small onClick={() => undo(own)}>
        {text.undo}
      </Button>
    </p>
  );
}
