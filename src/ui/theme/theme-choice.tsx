import { useAppStore } from "../../state/index.ts";
import { Choice } from "../controls/choice.tsx";
import { useText } from "../text/use-text.ts";

/** System, light or dark. `drawn` shows drawings for the narrow top line. */
export function ThemeChoice({ drawn = false }: { readonly drawn?: boolean }) {
  const text = useText().theme;
  const theme = useAppStore((s) => s.theme);
  const setTheme = useAppStore((s) => s.setTheme);
  const options = [
    { value: "system", label: text.words.system, icon: "auto" },
    { value: "light", label: text.words.light, icon: "sun" },
    { value: "dark", label: text.words.dark, icon: "moon" },
  ] as const;
  return (
    <Choice
      label={text.label}
      value={theme}
      options={drawn ? options : options.map(({ value, label }) => ({ value, label }))}
      onChoose={setTheme}
      bare={drawn}
    />
  );
}
