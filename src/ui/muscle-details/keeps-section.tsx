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
  readonly side: Side;
}

/** Where the knot starts, what keeps it going, what helps for good, and its companions. */
export function KeepsSection({ muscle, side }: KeepsSectionProps) {
  const text = useText().details;
  const knowledge = useKnowledge();
  const selectStructure = useAppStore((s) => s.selectStructure);
  const causes = muscle.causes
    .map((id) => knowledge.cause(id))
    .filter((cause): cause is Cause => cause !== undefined);
  const companions = muscle.satellites.filter((id) => knowledge.muscle(id));
  return (
    <DetailsSection section="keeps" title={text.keeps} claim={muscle.claims["perpetuators"]}>
      {causes.length > 0 ? (
        <>
          <Label>{text.causes}</Label>
          <Facts facts={causes.map((cause) => [cause.name, `${cause.text} ${cause.fix}`])} />
        </>
      ) : null}
      <Lines label={text.perpetuators} lines={muscle.perpetuators} />
      <Lines label={text.habits} lines={muscle.habits} />
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
