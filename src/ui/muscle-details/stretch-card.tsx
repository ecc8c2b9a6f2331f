import type { Stretch } from "../../core/knowledge/records.generated.ts";
import { useText } from "../text/use-text.ts";
import { Dose } from "./dose.tsx";
import { Facts, Lines, Quiet, Steps } from "./prose.tsx";
import styles from "./technique-card.module.css";

/** One stretch: where to start, how to go, how long to stay. */
export function StretchCard({ stretch }: { readonly stretch: Stretch }) {
  const text = useText().details;
  return (
    <article className={styles.card}>
      <h4 className={styles.title}>{stretch.title}</h4>
      <Dose
        seconds={stretch.holdSeconds}
        claim={stretch.claims["holdSeconds"]}
        lines={[text.times(stretch.repetitions.min, stretch.repetitions.max)]}
      />
      <Facts
        facts={[
          [text.position, stretch.position],
          [text.prop, stretch.prop ?? ""],
        ]}
      />
      <Steps label={text.steps} lines={stretch.steps} claim={stretch.claims["steps"]} />
      <Facts
        facts={[
          [text.easier, stretch.easier],
          [text.harder, stretch.harder],
        ]}
      />
      <Lines label={text.wrong} lines={stretch.wrong} />
      <Lines label={text.careful} lines={stretch.cautions} claim={stretch.claims["cautions"]} />
      <Quiet>{text.sureAdvice(stretch.confidence)}</Quiet>
    </article>
  );
}
