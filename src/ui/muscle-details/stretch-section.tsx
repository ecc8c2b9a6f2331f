import type { Stretch } from "../../core/knowledge/records.generated.ts";
import { mayShow, safeStretches } from "../../core/safety/index.ts";
import { Button } from "../controls/button.tsx";
import { Rules } from "../safety/rules.tsx";
import type { Safety } from "../safety/use-safety.ts";
import { useText } from "../text/use-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { useRevealSection } from "./section-link.ts";
import { StretchCard } from "./stretch-card.tsx";

interface StretchSectionProps {
  readonly stretches: readonly Stretch[];
  readonly safety: Safety | null;
}

/** Until the questions above are answered: where they are. */
function Waiting() {
  const text = useText().safety;
  const reveal = useRevealSection();
  return (
    <>
      <p>{text.stretchWaits}</p>
      <Button look="line" onClick={() => reveal("release")}>
        {text.toQuestions}
      </Button>
    </>
  );
}

function Stretches({ stretches, safety }: StretchSectionProps & { readonly safety: Safety }) {
  const text = useText();
  const { verdict } = safety;
  const rules = verdict.concerns.filter(({ what }) => what === "stretch" || what === "everything");
  if (verdict.of.stretch === "ask") return <Waiting />;
  if (!mayShow(verdict, "stretch")) {
    return (
      <>
        <p>{text.safety.stoppedStretch}</p>
        <Rules concerns={rules} />
      </>
    );
  }
  return (
    <>
      <Rules concerns={rules} />
      {stretches.length === 0 ? <p>{text.details.noStretch}</p> : null}
      {safeStretches(verdict, stretches).map((stretch) => (
        <StretchCard key={stretch.id} stretch={stretch} />
      ))}
    </>
  );
}

/** How to stretch it, once the safety questions allow it. */
export function StretchSection({ stretches, safety }: StretchSectionProps) {
  const text = useText();
  return (
    <DetailsSection section="stretch" title={text.details.stretch}>
      {safety ? <Stretches stretches={stretches} safety={safety} /> : <p>{text.safety.waiting}</p>}
    </DetailsSection>
  );
}
