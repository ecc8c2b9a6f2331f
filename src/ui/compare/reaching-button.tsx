import { type PainMark, useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { markName } from "../marks/mark-name.ts";
import { useText } from "../text/use-text.ts";
import styles from "./reaching.module.css";

/** Opens and closes the list of every pattern that reaches a mark. */
export function ReachingButton({ mark }: { readonly mark: PainMark }) {
  const text = useText();
  const open = useAppStore((s) => s.reachingFor === mark.id);
  const listReaching = useAppStore((s) => s.listReaching);
  const name = markName(mark, text);
  // What was said in words lies on no skin.
  if (mark.kind === "words") return null;
  return (
    <div className={styles.opener}>
      <Button
        look="quiet"
        small
        aria-expanded={open}
        onClick={() => listReaching(open ? null : mark.id)}
      >
        <span>
          {text.compare.reaching}
          <HiddenText>: {name}</HiddenText>
        </span>
      </Button>
    </div>
  );
}

/** The same for the mark made last, where the list of likely knots ends. */
export function ReachingLatest() {
  const latest = useAppStore((s) => s.marks.at(-1));
  return latest ? <ReachingButton mark={latest} /> : null;
}
