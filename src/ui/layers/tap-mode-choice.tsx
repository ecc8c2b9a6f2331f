import { useAppStore } from "../../state/index.ts";
import { Choice } from "../controls/choice.tsx";
import { useText } from "../text/use-text.ts";

/** Whether a hand on the body marks a spot, paints, or opens a muscle. */
export function TapModeChoice() {
  const text = useText().layers;
  const tapMode = useAppStore((s) => s.tapMode);
  const setTapMode = useAppStore((s) => s.setTapMode);
  return (
    <Choice
      label={text.tapMode}
      value={tapMode === "erase" ? "paint" : tapMode}
      options={[
        { value: "mark", label: text.mark },
        { value: "paint", label: text.paint },
        { value: "explore", label: text.explore },
      ]}
      onChoose={setTapMode}
    />
  );
}
