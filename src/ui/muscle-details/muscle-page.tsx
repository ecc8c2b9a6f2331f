import type { Side } from "../../core/anatomy/side.ts";
import type { LookAlike, Muscle } from "../../core/knowledge/records.generated.ts";
import { useAppStore } from "../../state/index.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { LookAlikeCard } from "../safety/look-alike-card.tsx";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { FeelsSection } from "./feels-section.tsx";
import { FindSection } from "./find-section.tsx";
import { KeepsSection } from "./keeps-section.tsx";
import { pageSections } from "./page-sections.ts";
import { PointChooser } from "./point-chooser.tsx";
import { ProfessionalSection } from "./professional-section.tsx";
import { Lines } from "./prose.tsx";
import { SourcesList } from "./sources-list.tsx";
import { StretchCard } from "./stretch-card.tsx";
import { TechniqueCard } from "./technique-card.tsx";

interface MusclePageProps {
  readonly muscle: Muscle;
  readonly side: Side;
}

/** Everything about one muscle, in the order in which a person in pain needs it. */
export function MusclePage({ muscle, side }: MusclePageProps) {
  const text = useText().details;
  const knowledge = useKnowledge();
  const chosenId = useAppStore((s) => s.selectedPoint?.triggerPoint);
  const points = knowledge.triggerPointsOf(muscle.id);
  const point = points.find((p) => p.id === chosenId) ?? points[0];
  const techniques = point ? knowledge.techniquesFor(point.id) : knowledge.techniquesOf(muscle.id);
  const stretches = knowledge.stretchesOf(muscle.id);
  const others = muscle.lookAlikes
    .map((id) => knowledge.lookAlike(id))
    .filter((other): other is LookAlike => other !== undefined);
  const records = [muscle, ...points, ...techniques, ...stretches];
  const sections = pageSections(knowledge, muscle);

  return (
    <>
      {points.length > 1 ? <PointChooser points={points} current={point} side={side} /> : null}
      <FeelsSection muscle={muscle} point={point} />
      {point ? <FindSection point={point} /> : null}
      <DetailsSection section="release" title={text.release} claim={techniques[0]?.claims["steps"]}>
        {techniques.length === 0 ? (
          <p>{text.noTechnique}</p>
        ) : (
          <Lines label={text.prepare} lines={text.prepareLines} />
        )}
        {techniques.map((technique) => (
          <TechniqueCard key={technique.id} technique={technique} />
        ))}
      </DetailsSection>
      <DetailsSection section="stretch" title={text.stretch} claim={stretches[0]?.claims["steps"]}>
        {stretches.length === 0 ? <p>{text.noStretch}</p> : null}
        {stretches.map((stretch) => (
          <StretchCard key={stretch.id} stretch={stretch} />
        ))}
      </DetailsSection>
      <KeepsSection muscle={muscle} side={side} />
      {!sections.includes("careful") ? null : (
        <DetailsSection section="careful" title={text.careful} claim={muscle.claims["cautions"]}>
          <Lines lines={muscle.cautions} />
        </DetailsSection>
      )}
      {!sections.includes("other") ? null : (
        <DetailsSection section="other" title={text.other} claim={muscle.claims["lookAlikes"]}>
          {others.map((other) => (
            <LookAlikeCard key={other.id} other={other} />
          ))}
        </DetailsSection>
      )}
      <ProfessionalSection muscle={muscle} points={points} />
      <DetailsSection section="sources" title={text.sources} folded>
        <SourcesList muscleId={muscle.id} records={records} />
      </DetailsSection>
    </>
  );
}
