import type { Muscle } from "../../core/knowledge/records.generated.ts";
import { type StructureRef, sameStructure, useAppStore } from "../../state/index.ts";
import { ClaimMark } from "../claims/claim-mark.tsx";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { structureName } from "../records/names.ts";
import { useText } from "../text/use-text.ts";
import styles from "./muscle-details.module.css";

interface DetailsHeadProps {
  readonly selected: StructureRef;
  /** `null` for structures without a record: bones, muscles still to be written. */
  readonly muscle: Muscle | null;
  /** True where the answers to the safety questions stop any pressing. */
  readonly stopped: boolean;
}

/** Names, side, what can be done with the structure on the body, and whether to treat it. */
export function DetailsHead({ selected, muscle, stopped }: DetailsHeadProps) {
  const text = useText();
  const name = structureName(useKnowledge(), selected.id);
  const isolated = useAppStore((s) => sameStructure(s.isolated, selected));
  const isolate = useAppStore((s) => s.isolate);
  const hide = useAppStore((s) => s.hide);
  const selectStructure = useAppStore((s) => s.selectStructure);
  const selectPoint = useAppStore((s) => s.selectPoint);
  const point = useAppStore((s) => s.selectedPoint);

  function turnTo(side: "right" | "left") {
    if (point) selectPoint({ triggerPoint: point.triggerPoint, side });
    else selectStructure({ id: selected.id, side });
  }

  return (
    <header className={styles.head}>
      <h2 className={styles.title}>
        {name.everyday}{" "}
        {name.latin ? (
          <span className={styles.latin} lang="la">
            {name.latin}
          </span>
        ) : null}
      </h2>
      <div className={styles.tools}>
        {selected.side === "midline" ? null : (
          <Choice
            label={text.side.choose}
            value={selected.side}
            options={[
              { value: "right", label: text.side.right },
              { value: "left", label: text.side.left },
            ]}
            onChoose={turnTo}
          />
        )}
        <Button aria-pressed={isolated} onClick={() => isolate(isolated ? null : selected)}>
          {text.layers.isolate}
        </Button>
        <Button onClick={() => hide(selected)}>{text.layers.hide}</Button>
      </div>
      {muscle && stopped ? (
        <p className={styles.verdict}>
          <strong>{text.safety.stopped}</strong>
        </p>
      ) : null}
      {muscle && !stopped ? (
        <p className={styles.verdict}>
          <strong>{text.details.verdicts[muscle.selfTreatment.verdict]}</strong>{" "}
          {muscle.selfTreatment.reason}
          <ClaimMark claim={muscle.claims["selfTreatment"]} />
        </p>
      ) : null}
    </header>
  );
}
