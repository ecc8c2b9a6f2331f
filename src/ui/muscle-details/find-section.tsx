import type { TriggerPoint } from "../../core/knowledge/records.generated.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Label, Lines, Quiet, Steps } from "./prose.tsx";

/** How to find the knot by hand, and how to know that it is the one. */
export function FindSection({ point }: { readonly point: TriggerPoint }) {
  const text = useText().details;
  return (
    <DetailsSection section="find" title={text.find} claim={point.claims["find"]}>
      <p>{point.where}</p>
      <Lines label={text.findFeel} lines={point.find.landmarks} />
      <Steps label={text.steps} lines={point.find.steps} />
      <Label>{text.findFibres}</Label>
      <p>{point.find.fibres}</p>
      <Lines label={text.findConfirm} lines={point.find.confirm} />
      <Quiet>{text.findHonest(point.uncertaintyMm)}</Quiet>
    </DetailsSection>
  );
}
