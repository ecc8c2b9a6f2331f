import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { defined } from "../core/assert.ts";
import type { AppStoreState } from "./actions.ts";
import type { AppStore } from "./create-app-store.ts";

const StoreContext = createContext<AppStore | null>(null);

/** Hands the store to everything below it. */
export const AppStoreProvider = StoreContext.Provider;

/** The store itself, for event handlers and the frame loop; never re-renders. */
export function useAppStoreApi(): AppStore {
  return defined(useContext(StoreContext), "useAppStoreApi: no AppStoreProvider above");
}

/** One value of the state; re-renders when it changes. Wrap small tuples in `useShallow`. */
export function useAppStore<T>(selector: (state: AppStoreState) => T): T {
  return useStore(useAppStoreApi(), selector);
}
