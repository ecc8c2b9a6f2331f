import { MOST_COMPARED, type PointRef, useAppStore, useAppStoreApi } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { HiddenText } from "../controls/hidden-text.tsx";
import { useText } from "../text/use-text.ts";
import { LetterChip } from "./letter-chip.tsx";
import { useComparePlace } from "./use-compared.ts";

interface CompareToggleProps {
  readonly target: PointRef;
  /** What the person knows it by, with its side. */
  readonly name: string;
}

/** Puts a pattern beside the others, or takes it away; its letter tells that it is there. */
export function CompareToggle({ target, name }: CompareToggleProps) {
  const text = useText().compare;
  const store = useAppStoreApi();
  const place = useComparePlace(target);
  const taken = useAppStore((s) => s.compared.length);

  function toggle() {
    const { compare, removeCompared, notify } = store.getState();
    if (place !== null) removeCompared(target);
    else if (taken >= MOST_COMPARED) notify({ kind: "info", text: text.full(MOST_COMPARED) });
    else compare(target);
  }

  return (
    <Button small aria-pressed={place !== null} onClick={toggle}>
      <LetterChip place={place} />
      <span>
        {text.toggle}
        <HiddenText> {name}</HiddenText>
      </span>
    </Button>
  );
}
