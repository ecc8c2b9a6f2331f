import type { Muscle, Technique } from "../../core/knowledge/records.generated.ts";
import { type SafetyVerdict, safeTechniques } from "../../core/safety/index.ts";
import { AfterPressing } from "../safety/after-pressing.tsx";
import { SafetyGate } from "../safety/safety-gate.tsx";
import type { Safety } from "../safety/use-safety.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { Lines } from "./prose.tsx";
import { TechniqueCard } from "./technique-card.tsx";

interface ReleaseSectionProps {
  readonly muscle: Muscle;
  /** Those for the chosen point. */
  readonly techniques: readonly Technique[];
  readonly safety: Safety | null;
}

/** What to do before the first press, as far as the answers allow it. */
function Prepare({ verdict }: { readonly verdict: SafetyVerdict }) {
  const text = useText().details;
  const warm = verdict.of.heat === "allowed" ? [text.prepareWarm] : [];
  const start = verdict.lightOnly ? text.prepareLight : text.prepareStart;
  return <Lines label={text.prepare} lines={[...warm, start, ...text.prepareLines]} />;
}

/** Behind the gate: what one can do instead, how to prepare, and each way of pressing. */
function Release({
  muscle,
  techniques,
  safety,
}: ReleaseSectionProps & { readonly safety: Safety }) {
  const text = useText();
  const safe = safeTechniques(safety.verdict, techniques);
  return (
    <div>
      {muscle.instead ? (
        <Lines
          label={text.details.instead}
          lines={muscle.instead}
          claim={muscle.claims["instead"]}
        />
      ) : null}
      {safe.length > 0 ? <Prepare verdict={safety.verdict} /> : null}
      {safe.length === 0 && techniques.length > 0 ? <p>{text.safety.noTool}</p> : null}
      {techniques.length === 0 && !muscle.instead ? <p>{text.details.noTechnique}</p> : null}
      {safe.map((technique) => (
        <TechniqueCard key={technique.id} technique={technique} />
      ))}
      {safe.length > 0 ? <AfterPressing families={safety.here} /> : null}
    </div>
  );
}

/** How to release the knot; the safety questions stand before it. */
export function ReleaseSection(props: ReleaseSectionProps) {
  const text = useText();
  const { safety } = props;
  return (
    <DetailsSection section="release" title={text.details.release}>
      {safety ? (
        <SafetyGate safety={safety} kind="pressure">
          <Release {...props} safety={safety} />
        </SafetyGate>
      ) : (
        <p>{text.safety.waiting}</p>
      )}
    </DetailsSection>
  );
}
