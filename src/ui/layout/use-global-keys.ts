import { type RefObject, useEffect } from "react";
import { useAppStoreApi } from "../../state/index.ts";

/** True where typed characters are text, not commands. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** `/` search, `?` help, Esc one step back, undo and redo: wherever the focus is. */
export function useGlobalKeys(
  searchRef: RefObject<HTMLInputElement | null>,
  onHelp: () => void,
): void {
  const store = useAppStoreApi();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      // A dialog or a popover that is open takes Esc itself.
      if (event.defaultPrevented || document.querySelector("dialog[open], :popover-open")) return;
      const actions = store.getState();
      const typing = isTyping(event.target);
      const command = event.ctrlKey || event.metaKey;
      if (event.key === "Escape") {
        actions.stepBack();
      } else if (command && event.key.toLowerCase() === "z" && !typing) {
        event.preventDefault();
        if (event.shiftKey) actions.redo();
        else actions.undo();
      } else if (command && event.key.toLowerCase() === "y" && !typing) {
        event.preventDefault();
        actions.redo();
      } else if (!command && !typing && actions.shortcutsEnabled) {
        if (event.key === "/") {
          event.preventDefault();
          searchRef.current?.focus();
        } else if (event.key === "?") {
          event.preventDefault();
          onHelp();
        }
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store, searchRef, onHelp]);
}
