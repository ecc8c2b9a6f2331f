import { useAppStore } from "../../state/index.ts";
import { Choice } from "../controls/choice.tsx";
import { useText } from "../text/use-text.ts";

/** Whether a tap on the body marks pain or opens a muscle. */
export function TapModeChoice() {
  const text = useText().layers;
  const tapMode = useAppStore((s) => s.tapMode);
  const setTapMode = useAppStore((s) => s.setTapMode);
  return (
    <Choice
      label={text.tapMode}
      value={tapMode}
      options={[
        { value: "mark", label: text.mark },
        { value: "explore", label: text.explore },
      ]}
      onChoose={setTapMode}
    />
  );
}
