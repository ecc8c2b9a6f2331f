import type { Side } from "../../core/anatomy/side.ts";
import type { Cause, Muscle } from "../../core/knowledge/records.generated.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { structureName } from "../records/names.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Facts, Label, Lines } from "./prose.tsx";

interface KeepsSectionProps {
  readonly muscle: Muscle;
  /** Those that the muscle names. */
  readonly causes: readonly Cause[];
  readonly side: Side;
}

/** Where the knot starts, what keeps it going, what helps for good, and its companions. */
export function KeepsSection({ muscle, causes, side }: KeepsSectionProps) {
  const text = useText().details;
  const knowledge = useKnowledge();
  const selectStructure = useAppStore((s) => s.selectStructure);
  const companions = muscle.satellites.filter((id) => knowledge.muscle(id));
  return (
    <DetailsSection section="keeps" title={text.keeps}>
      {causes.length > 0 ? (
        <>
          <Label claim={muscle.claims["causes"]}>{text.causes}</Label>
          <Facts facts={causes.map((cause) => [cause.name, `${cause.text} ${cause.fix}`])} />
        </>
      ) : null}
      <Lines
        label={text.perpetuators}
        lines={muscle.perpetuators}
        claim={muscle.claims["perpetuators"]}
      />
      <Lines label={text.habits} lines={muscle.habits} claim={muscle.claims["habits"]} />
      {companions.length > 0 ? (
        <>
          <Label>{text.satellites}</Label>
          <ul>
            {companions.map((id) => (
              <li key={id}>
                <Button look="quiet" onClick={() => selectStructure({ id, side })}>
                  {structureName(knowledge, id).everyday}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </DetailsSection>
  );
}
