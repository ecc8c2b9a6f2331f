import { useId, useState } from "react";
import type { RedFlag } from "../../core/knowledge/records.generated.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useLayoutKind } from "../layout/use-layout-kind.ts";
import type { EngineHandle } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./red-flags.module.css";

/**
 * Questions on show before anyone asks for more, all of the most urgent level there is; fewer on a
 * phone, where the list below must still be seen.
 */
const FIRST_QUESTIONS = { wide: 2, tall: 1, short: 2 } as const;

function Questions({ flags }: { readonly flags: readonly RedFlag[] }) {
  return (
    <ul className={styles.list}>
      {flags.map((flag) => (
        <li key={flag.id}>{flag.question}</li>
      ))}
    </ul>
  );
}

/** The warnings that fit the marked places, above every advice. Nothing when none applies. */
export function RedFlags({ handle }: { readonly handle: EngineHandle }) {
  const text = useText().safety;
  const knowledge = useKnowledge();
  const titleId = useId();
  const layout = useLayoutKind();
  const [all, setAll] = useState(false);
  const ids = useAppStore((s) => handle.selectRanking(s).redFlags);
  const flags = ids
    .map((id) => knowledge.redFlag(id))
    .filter((flag): flag is RedFlag => flag !== undefined);
  if (flags.length === 0) return null;

  const worst = flags.filter((flag) => flag.level === flags[0]?.level);
  const shown = all ? flags : worst.slice(0, FIRST_QUESTIONS[layout]);
  const headings = {
    emergency: text.emergencyTitle,
    urgent: text.urgentTitle,
    "see-clinician": text.clinicianTitle,
  };
  const [first, ...later] = (["emergency", "urgent", "see-clinician"] as const)
    .map((level) => ({ level, asked: shown.filter((flag) => flag.level === level) }))
    .filter(({ asked }) => asked.length > 0);

  return (
    <section className={styles.flags} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {first ? headings[first.level] : text.title}
      </h2>
      {first ? <Questions flags={first.asked} /> : null}
      {first?.level === "emergency" ? <p className={styles.call}>{text.emergencyAction}</p> : null}
      {later.map(({ level, asked }) => (
        <div key={level}>
          <h3 className={styles.level}>{headings[level]}</h3>
          <Questions flags={asked} />
        </div>
      ))}
      {all ? <p className={styles.why}>{text.why}</p> : null}
      {all || flags.length > shown.length ? (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.fewer : text.more(flags.length - shown.length)}
        </Button>
      ) : null}
    </section>
  );
}
