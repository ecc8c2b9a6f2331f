import { createContext, useContext } from "react";

/** Sections of a muscle's page, in reading order; also the ends of links to them. */
export const SECTION_IDS = [
  "feels",
  "find",
  "release",
  "stretch",
  "keeps",
  "careful",
  "other",
  "professional",
  "sources",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** A wish to read one section; `serial` rises so that the same wish can be made twice. */
export interface SectionWish {
  readonly section: SectionId;
  readonly serial: number;
}

interface SectionLinks {
  readonly wish: SectionWish | null;
  readonly reveal: (section: SectionId) => void;
}

const SectionContext = createContext<SectionLinks>({ wish: null, reveal: () => {} });

/** The shell remembers which section was last asked for. */
export const SectionProvider = SectionContext.Provider;

/** Opens the muscle page at a section, once the page is there. */
export function useRevealSection(): (section: SectionId) => void {
  return useContext(SectionContext).reveal;
}

/** The section last asked for. */
export function useSectionWish(): SectionWish | null {
  return useContext(SectionContext).wish;
}

/** The id of a section's element; stable, so that it can be linked to. */
export function sectionElementId(section: SectionId): string {
  return `muscle-${section}`;
}
