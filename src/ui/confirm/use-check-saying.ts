import { isChecking, useAppStore } from "../../state/index.ts";
import { useEngine } from "../records/engine-context.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import { checkName } from "./check-names.ts";
import { useFound } from "./use-found.ts";

/** What the check would say aloud: what was found, and what comes next. Empty while it is off. */
export function useCheckSaying(): string {
  const text = useText();
  const knowledge = useKnowledge();
  const handle = useEngine();
  const on = useAppStore(isChecking);
  const wanted = useAppStore((s) => (s.checking.kind === "on" ? s.checking.wanted : null));
  const next = useAppStore((s) =>
    handle && isChecking(s) ? (handle.selectNextCheck(s)?.check ?? null) : null,
  );
  const found = useFound();
  if (!on) return "";
  if (wanted)
    return text.confirm.saidPress(checkName(knowledge, text, { kind: "press", ...wanted }));
  const { confirm } = text;
  const said = found
    ? `${confirm.saidFound(checkName(knowledge, text, { ...found, kind: "press" }))} `
    : "";
  if (!next) return said + confirm.saidEnd;
  const name = checkName(knowledge, text, next);
  return said + (next.kind === "press" ? confirm.saidPress(name) : confirm.saidMovement(name));
}
