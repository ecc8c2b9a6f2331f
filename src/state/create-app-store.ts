import { createStore, type StoreApi } from "zustand/vanilla";
import type { KnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import type { AppStoreState } from "./actions.ts";
import { createCompareSlice } from "./slices/compare.ts";
import { createConfirmSlice } from "./slices/confirm.ts";
import { createPainInputSlice } from "./slices/pain-input.ts";
import { createPreferencesSlice } from "./slices/preferences.ts";
import { createReadingSlice } from "./slices/reading.ts";
import { createSafetySlice } from "./slices/safety.ts";
import { createSelectionSlice } from "./slices/selection.ts";
import { createViewSlice } from "./slices/view.ts";
import { createVisibilitySlice } from "./slices/visibility.ts";

/** The one store of the app. */
export type AppStore = StoreApi<AppStoreState>;

/** A fresh store over a knowledge base; nothing is shared between two stores. */
export function createAppStore(knowledge: Pick<KnowledgeIndex, "triggerPoint">): AppStore {
  return createStore<AppStoreState>()((...a) => ({
    ...createViewSlice(...a),
    ...createPainInputSlice(...a),
    ...createSelectionSlice(knowledge)(...a),
    ...createCompareSlice(...a),
    ...createVisibilitySlice(...a),
    ...createReadingSlice(...a),
    ...createSafetySlice(...a),
    ...createConfirmSlice(...a),
    ...createPreferencesSlice(...a),
  }));
}
