import type { AppActions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import type { SliceCreator } from "../slice.ts";

type ReadingState = Pick<AppState, "reading">;
type ReadingActions = Pick<AppActions, "read">;

/** Which reading page is open. */
export const createReadingSlice: SliceCreator<ReadingState & ReadingActions> = (set) => ({
  reading: null,

  read: (reading) => set({ reading }),
});
