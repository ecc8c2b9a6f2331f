import type { Side } from "../../core/anatomy/side.ts";
import { type MuscleChapter, techniquesFor } from "../../core/knowledge/muscle-chapter.ts";
import type { LookAlike } from "../../core/knowledge/records.generated.ts";
import { useAppStore } from "../../state/index.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { LookAlikeCard } from "../safety/look-alike-card.tsx";
import type { Safety } from "../safety/use-safety.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { FeelsSection } from "./feels-section.tsx";
import { FindSection } from "./find-section.tsx";
import { KeepsSection } from "./keeps-section.tsx";
import { pageSections } from "./page-sections.ts";
import { PointChooser } from "./point-chooser.tsx";
import { ProfessionalSection } from "./professional-section.tsx";
import { Lines } from "./prose.tsx";
import { ReleaseSection } from "./release-section.tsx";
import { SourcesList } from "./sources-list.tsx";
import { StretchSection } from "./stretch-section.tsx";

interface MusclePageProps {
  readonly chapter: MuscleChapter;
  readonly side: Side;
  /** What may be shown of it; `null` until that is known. */
  readonly safety: Safety | null;
}

/** Everything about one muscle, in the order in which a person in pain needs it. */
export function MusclePage({ chapter, side, safety }: MusclePageProps) {
  const text = useText().details;
  const knowledge = useKnowledge();
  const chosenId = useAppStore((s) => s.selectedPoint?.triggerPoint);
  const { muscle, triggerPoints: points, stretches } = chapter;
  const point = points.find((p) => p.id === chosenId) ?? points[0];
  const techniques = point ? techniquesFor(chapter, point.id) : chapter.techniques;
  const others = muscle.lookAlikes
    .map((id) => knowledge.lookAlike(id))
    .filter((other): other is LookAlike => other !== undefined);
  const records = [muscle, ...points, ...techniques, ...stretches];
  const sections = pageSections(knowledge, chapter);

  return (
    <>
      {points.length > 1 ? <PointChooser points={points} current={point} side={side} /> : null}
      <FeelsSection muscle={muscle} point={point} />
      {point ? <FindSection point={point} side={side} /> : null}
      <ReleaseSection muscle={muscle} techniques={techniques} safety={safety} />
      <StretchSection stretches={stretches} safety={safety} />
      <KeepsSection muscle={muscle} causes={chapter.causes} side={side} />
      {!sections.includes("careful") ? null : (
        <DetailsSection section="careful" title={text.careful}>
          <Lines lines={muscle.cautions} claim={muscle.claims["cautions"]} />
        </DetailsSection>
      )}
      {!sections.includes("other") ? null : (
        <DetailsSection section="other" title={text.other}>
          {others.map((other) => (
            <LookAlikeCard key={other.id} other={other} />
          ))}
        </DetailsSection>
      )}
      <ProfessionalSection muscle={muscle} points={points} />
      <DetailsSection section="sources" title={text.sources} folded>
        <SourcesList sources={chapter.sources} records={records} />
      </DetailsSection>
    </>
  );
}
