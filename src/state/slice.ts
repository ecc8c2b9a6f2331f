import type { StateCreator } from "zustand";
import type { AppStoreState } from "./actions.ts";

/** A part of the one store: sees all of the state, provides its own fields. */
export type SliceCreator<Slice> = StateCreator<AppStoreState, [], [], Slice>;
