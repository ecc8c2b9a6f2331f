import type { Technique } from "../../core/knowledge/records.generated.ts";
import { useText } from "../text/use-text.ts";
import { Dose } from "./dose.tsx";
import { Facts, Lines, Quiet, Steps } from "./prose.tsx";
import styles from "./technique-card.module.css";

/** One way of releasing a knot: what with, how long, step by step. */
export function TechniqueCard({ technique }: { readonly technique: Technique }) {
  const text = useText().details;
  const how = [
    text.tools[technique.tool],
    text.supports[technique.support],
    text.reach[technique.reach],
  ];
  return (
    <article className={styles.card}>
      <h4 className={styles.title}>{technique.title}</h4>
      <p className={styles.tool}>{how.filter(Boolean).join(", ")}</p>
      <Dose
        seconds={technique.seconds}
        claim={technique.claims["seconds"]}
        lines={[
          text.times(technique.repetitions.min, technique.repetitions.max),
          text.perDay(technique.perDay.min, technique.perDay.max),
          text.pressure(technique.pressure.min, technique.pressure.max),
        ]}
      />
      <Facts
        facts={[
          [text.position, technique.position],
          [text.contact, technique.contact],
          [text.direction, technique.direction],
        ]}
      />
      <Steps label={text.steps} lines={technique.steps} claim={technique.claims["steps"]} />
      <Facts
        facts={[
          [text.breathing, technique.breathing],
          [text.after, technique.after],
        ]}
      />
      <Lines label={text.avoid} lines={technique.avoid} claim={technique.claims["avoid"]} />
      <Quiet>{text.sureAdvice(technique.confidence)}</Quiet>
    </article>
  );
}
