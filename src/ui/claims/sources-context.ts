import { createContext, useContext } from "react";
import type { Source } from "../../core/knowledge/records.generated.ts";

const SourcesContext = createContext<ReadonlyMap<string, Source>>(new Map());

/** Hands the sources of a page to its claims, by id. */
export const SourcesProvider = SourcesContext.Provider;

/** The sources of the page, by id. */
export function useSources(): ReadonlyMap<string, Source> {
  return useContext(SourcesContext);
}
