import { useCallback } from "react";
import { assertNever } from "../../core/assert.ts";
import { useAppStoreApi } from "../../state/index.ts";
import { useRevealSection } from "../muscle-details/section-link.ts";
import type { SearchOption } from "./search-options.ts";

type Found = Exclude<SearchOption, { kind: "suggestion" }>;

/** Does what a search result promises: marks the area, or opens the page at the right place. */
export function useChooseOption(): (option: Found) => void {
  const store = useAppStoreApi();
  const reveal = useRevealSection();
  return useCallback(
    (option) => {
      const { entry, side, kind } = option;
      const actions = store.getState();
      switch (kind) {
        case "area":
          actions.markRegion({ region: entry.id, side, regionName: entry.title });
          return;
        case "feeling":
        case "muscle":
        case "technique":
          actions.selectStructure({ id: entry.muscle ?? entry.id, side });
          actions.askCamera({
            kind: "focus-structure",
            target: { id: entry.muscle ?? entry.id, side },
          });
          if (kind === "technique") reveal("release");
          return;
        case "other":
          actions.notify({ kind: "info", text: `${entry.title}. ${entry.detail}` });
          return;
        default:
          assertNever(kind, "useChooseOption");
      }
    },
    [store, reveal],
  );
}
