import type { Muscle, TriggerPoint } from "../../core/knowledge/records.generated.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Facts, Label } from "./prose.tsx";

interface ProfessionalSectionProps {
  readonly muscle: Muscle;
  readonly points: readonly TriggerPoint[];
}

function pointTitle(point: TriggerPoint, number: string, kind: string): string {
  return [point.label ?? number, kind].filter(Boolean).join(", ");
}

/** The same muscle in clinical terms, folded until wanted. */
export function ProfessionalSection({ muscle, points }: ProfessionalSectionProps) {
  const text = useText().details;
  return (
    <DetailsSection
      section="professional"
      title={text.professional}
      claim={muscle.claims["attachments"]}
      folded
    >
      <Facts
        look="table"
        facts={[
          [text.origin, muscle.attachments.origin],
          [text.insertion, muscle.attachments.insertion],
          [text.action, muscle.action.join("; ")],
          [text.nerve, [muscle.nerve.name, muscle.nerve.roots].filter(Boolean).join(", ")],
          [text.fibres, muscle.fibres],
          [text.depth, text.layers[muscle.layer]],
          [text.frequency, muscle.frequency.words],
          [text.ids, [...muscle.ids.fma, ...muscle.ids.ta2.map((id) => `TA2 ${id}`)].join(", ")],
        ]}
      />
      <Label>{text.referral}</Label>
      <Facts
        look="table"
        facts={points.map((point, i) => [
          pointTitle(point, text.point(i + 1), text.kinds[point.kind] ?? ""),
          point.pattern.words,
        ])}
      />
    </DetailsSection>
  );
}
