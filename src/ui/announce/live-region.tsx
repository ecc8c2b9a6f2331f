import { useEffect, useState } from "react";
import { useAppStore } from "../../state/index.ts";
import { useCheckSaying } from "../confirm/use-check-saying.ts";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useEngine } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { structureName } from "../records/names.ts";
import { useMarksSafety } from "../safety/use-safety.ts";
import { useText } from "../text/use-text.ts";

/** Quiet time before anything is said, so that quick changes are told once. Milliseconds. */
const SETTLE_MS = 600;

/** One short text for the state of marks, list and page. */
function useSaying(): string {
  const text = useText();
  const knowledge = useKnowledge();
  const handle = useEngine();
  const marks = useAppStore((s) => s.marks.length);
  const selected = useAppStore((s) => s.selected);
  const best = useAppStore((s) => (handle ? handle.selectRanking(s).results[0] : undefined));
  const found = useAppStore((s) => (handle ? handle.selectRanking(s).results.length : 0));
  const safety = useMarksSafety();
  const check = useCheckSaying();
  const said: string[] = [];
  if (marks > 0) {
    said.push(text.announce.marks(marks));
    const first = best ? structureName(knowledge, best.muscle).everyday : "";
    if (safety?.listWaits) said.push(text.safety.title);
    else if (handle) said.push(text.announce.knots(found, first));
  }
  if (selected) said.push(text.announce.opened(structureName(knowledge, selected.id).everyday));
  if (check) said.push(check);
  return said.join(" ");
}

/** The one polite live region: tells a screen reader what the eye sees change. */
export function LiveRegion() {
  const saying = useSaying();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(saying), SETTLE_MS);
    return () => window.clearTimeout(timer);
  }, [saying]);
  return (
    <HiddenText>
      <output aria-live="polite" aria-atomic="true">
        {said}
      </output>
    </HiddenText>
  );
}
