import type { Muscle } from "../../core/knowledge/records.generated.ts";
import type { PointPage } from "../../core/knowledge/summaries.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Facts, Label } from "./prose.tsx";

interface ProfessionalSectionProps {
  readonly muscle: Muscle;
  readonly points: readonly PointPage[];
}

function pointTitle(point: PointPage, number: string, kind: string): string {
  return [point.label ?? number, kind].filter(Boolean).join(", ");
}

/** The same muscle in clinical terms, folded until wanted. */
export function ProfessionalSection({ muscle, points }: ProfessionalSectionProps) {
  const text = useText().details;
  return (
    <DetailsSection section="professional" title={text.professional} folded>
      <Facts
        look="table"
        facts={[
          [text.origin, muscle.attachments.origin],
          [text.insertion, muscle.attachments.insertion, muscle.claims["attachments"]],
          [text.action, muscle.action.join("; "), muscle.claims["action"]],
          [
            text.nerve,
            [muscle.nerve.name, muscle.nerve.roots].filter(Boolean).join(", "),
            muscle.claims["nerve"],
          ],
          [text.fibres, muscle.fibres, muscle.claims["fibres"]],
          [text.depth, text.layers[muscle.layer]],
          [text.frequency, muscle.frequency.words, muscle.claims["frequency"]],
          [text.confidence, text.sure[muscle.confidence] ?? ""],
          [text.ids, [...muscle.ids.fma, ...muscle.ids.ta2.map((id) => `TA2 ${id}`)].join(", ")],
        ]}
      />
      <Label>{text.referral}</Label>
      <Facts
        look="table"
        facts={points.map((point, i) => [
          pointTitle(point, text.point(i + 1), text.kinds[point.kind] ?? ""),
          point.pattern.words,
          point.claims["pattern"],
        ])}
      />
    </DetailsSection>
  );
}
