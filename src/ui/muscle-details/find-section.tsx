import type { Side } from "../../core/anatomy/side.ts";
import type { PointPage } from "../../core/knowledge/summaries.ts";
import { ClaimMark } from "../claims/claim-mark.tsx";
import { OwnAnswer } from "../confirm/own-answer.tsx";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Label, Lines, Quiet, Steps } from "./prose.tsx";

/** How to find the knot by hand, and how to know that it is the one. */
export function FindSection({ point, side }: { readonly point: PointPage; readonly side: Side }) {
  const text = useText().details;
  return (
    <DetailsSection section="find" title={text.find}>
      <p>
        {point.where}
        <ClaimMark claim={point.claims["where"]} />
      </p>
      <Lines label={text.findFeel} lines={point.find.landmarks} />
      <Steps label={text.steps} lines={point.find.steps} claim={point.claims["find"]} />
      <Label>{text.findFibres}</Label>
      <p>{point.find.fibres}</p>
      <Lines label={text.findConfirm} lines={point.find.confirm} />
      <OwnAnswer point={{ triggerPoint: point.id, side }} />
      <Quiet>
        {text.findHonest(point.uncertaintyMm)} {text.surePlace(point.confidence.place)}
      </Quiet>
    </DetailsSection>
  );
}
