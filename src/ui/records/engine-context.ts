import { createContext, useContext } from "react";
import type { NextCheck, RankAnswer } from "../../core/query/contract.ts";
import type { Engine } from "../../core/query/engine.ts";
import type { AppState } from "../../state/index.ts";

/** The engine and its memoised ranking, once the body's map has arrived. */
export interface EngineHandle {
  readonly engine: Engine;
  readonly selectRanking: (state: AppState) => RankAnswer;
  /** The check that tells most, given the ranking and all answers. */
  readonly selectNextCheck: (state: AppState) => NextCheck | null;
}

const EngineContext = createContext<EngineHandle | null>(null);

/** Hands the engine to every panel below; `null` while the body loads or when it failed. */
export const EngineProvider = EngineContext.Provider;

/** The engine, or `null`: panels then show what needs only the knowledge base. */
export function useEngine(): EngineHandle | null {
  return useContext(EngineContext);
}
