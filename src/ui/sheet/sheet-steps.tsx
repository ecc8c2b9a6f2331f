import { IconButton } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { nextRest, type Rest } from "./rests.ts";
import styles from "./sheet.module.css";

interface SheetStepsProps {
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
}

/** The sheet's rests by button, for those who do not drag. */
export function SheetSteps({ rest, onRest }: SheetStepsProps) {
  const text = useText().sheet;
  return (
    <div className={styles.steps}>
      <IconButton
        icon="down"
        label={text.smaller}
        disabled={rest === "peek"}
        onClick={() => onRest(nextRest(rest, -1))}
      />
      <IconButton
        icon="up"
        label={text.larger}
        disabled={rest === "full"}
        onClick={() => onRest(nextRest(rest, 1))}
      />
    </div>
  );
}
