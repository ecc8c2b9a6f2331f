import type { Muscle } from "../../core/knowledge/records.generated.ts";
import type { PointPage } from "../../core/knowledge/summaries.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Facts, Label, Lines, Quiet } from "./prose.tsx";

interface FeelsSectionProps {
  readonly muscle: Muscle;
  readonly point: PointPage | undefined;
}

/** What people describe, what is hard to do, and where this knot's pain goes. */
export function FeelsSection({ muscle, point }: FeelsSectionProps) {
  const text = useText().details;
  return (
    <DetailsSection section="feels" title={text.feels}>
      <Lines label={text.feelsList} lines={muscle.feels} claim={muscle.claims["feels"]} />
      <Lines label={text.limitsList} lines={muscle.limits} claim={muscle.claims["limits"]} />
      {point ? (
        <>
          <Label claim={point.claims["pattern"]}>{text.painGoes}</Label>
          <p>{point.pattern.words}</p>
          <Facts
            facts={[
              [text.essential, point.pattern.essential.words],
              [text.spillover, point.pattern.spillover?.words ?? ""],
            ]}
          />
          {point.pattern.noSpillover ? <Quiet>{point.pattern.noSpillover}</Quiet> : null}
          {point.pattern.depth === "deep" ? <Quiet>{text.deepPain}</Quiet> : null}
          <Quiet>{text.surePattern(point.confidence.zones)}</Quiet>
        </>
      ) : null}
    </DetailsSection>
  );
}
