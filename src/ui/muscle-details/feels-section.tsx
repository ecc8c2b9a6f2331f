import type { Muscle, TriggerPoint } from "../../core/knowledge/records.generated.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Facts, Label, Lines, Quiet } from "./prose.tsx";

interface FeelsSectionProps {
  readonly muscle: Muscle;
  readonly point: TriggerPoint | undefined;
}

/** What people describe, what is hard to do, and where this knot's pain goes. */
export function FeelsSection({ muscle, point }: FeelsSectionProps) {
  const text = useText().details;
  return (
    <DetailsSection section="feels" title={text.feels} claim={muscle.claims["feels"]}>
      <Lines label={text.feelsList} lines={muscle.feels} />
      <Lines label={text.limitsList} lines={muscle.limits} />
      {point ? (
        <>
          <Label>{text.painGoes}</Label>
          <p>{point.pattern.words}</p>
          <Facts
            facts={[
              [text.essential, point.pattern.essential.words],
              [text.spillover, point.pattern.spillover?.words ?? ""],
            ]}
          />
          {point.pattern.depth === "deep" ? <Quiet>{text.deepPain}</Quiet> : null}
        </>
      ) : null}
    </DetailsSection>
  );
}
