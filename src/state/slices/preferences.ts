import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";

type PreferencesState = Pick<AppState, "theme" | "shortcutsEnabled" | "search" | "notice">;
type PreferencesActions = Pick<
  AppActions,
  "setTheme" | "setShortcuts" | "setSearch" | "notify" | "stepBack"
>;

/** How the person likes the app, what they search for, and what the app has to tell them. */
export const createPreferencesSlice: SliceCreator<PreferencesState & PreferencesActions> = (
  set,
) => ({
  theme: "system",
  shortcutsEnabled: true,
  search: "",
  notice: null,

  setTheme: (theme) => set({ theme }),
  setShortcuts: (shortcutsEnabled) => set({ shortcutsEnabled }),
  setSearch: (search) => set({ search }),
  notify: (notice) => set({ notice }),

  stepBack: () =>
    set((state) => {
      if (state.notice) return { notice: null };
      if (state.search !== "") return { search: "" };
      if (state.tapMode === "paint" || state.tapMode === "erase") return { tapMode: "mark" };
      if (state.selectedPoint) return { selectedPoint: null };
      if (state.selected) return { selected: null };
      if (state.isolated) return { isolated: null };
      if (state.explode > 0) return { explode: 0 };
      return {};
    }),
});
