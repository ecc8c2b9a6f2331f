import { useCallback } from "react";
import { assertNever } from "../../core/assert.ts";
import { useAppStoreApi } from "../../state/index.ts";
import { useRevealSection } from "../muscle-details/section-link.ts";
import { useKnowledge } from "../records/knowledge-context.ts";
import { capitalised } from "../records/names.ts";
import type { SearchOption } from "./search-options.ts";

type Found = Exclude<SearchOption, { kind: "suggestion" }>;

/** Does what a search result promises: marks the area, or opens the page at the right place. */
export function useChooseOption(): (option: Found) => void {
  const store = useAppStoreApi();
  const knowledge = useKnowledge();
  const reveal = useRevealSection();
  return useCallback(
    (option) => {
      const { entry, side, kind } = option;
      const actions = store.getState();
      switch (kind) {
        case "area":
        case "symptom":
          if (entry.regions.length > 0) {
            for (const region of entry.regions) {
              const found = knowledge.skinRegion(region);
              if (!found) continue;
              const regionName = capitalised(found.everyday);
              const own = found.midline ? "midline" : side;
              actions.markRegion({ region, side: own, regionName });
            }
            return;
          }
          // What has no place of its own, such as a movement, leads to the list as well.
          actions.addMark({ kind: "words", symptom: entry.id, side, words: entry.title });
          return;
        case "lesson":
          actions.read({ kind: "lesson", id: entry.id });
          return;
        case "therapy":
          actions.read({ kind: "therapy", id: entry.id });
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
    [store, knowledge, reveal],
  );
}
