import type { ComponentType } from "react";
import type { KnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import type { Engine } from "../core/query/engine.ts";
import type { BodyLoad } from "../state/index.ts";
import type { Insets, Pages } from "../ui/index.ts";
import type { SceneProbe } from "./page-api.ts";

/** Why the body's files could not be used. */
export type BodyLoadCode = Extract<BodyLoad, { kind: "failed" }>["code"];

/** The outcome of loading the body; failures are told, never thrown. */
export type EngineOutcome =
  | { readonly ok: true; readonly engine: Engine }
  | { readonly ok: false; readonly code: BodyLoadCode; readonly detail: string };

/** What is told while the body loads. */
export interface EngineFollower {
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void;
  /** An engine over the skin alone: enough for a picture and for marks, before muscles and zones. */
  readonly onFirst: (engine: Engine) => void;
}

export interface SceneProps {
  readonly engine: Engine;
  readonly insets: Insets;
  readonly theme: "light" | "dark";
}

/** Everything the app takes from outside itself; tests and trial pages hand in their own. */
export interface AppServices {
  loadKnowledge(signal: AbortSignal): Promise<KnowledgeIndex>;
  /** The pages of the release that the index belongs to. */
  pages(knowledge: KnowledgeIndex): Pages;
  loadEngine(
    knowledge: KnowledgeIndex,
    follower: EngineFollower,
    signal: AbortSignal,
  ): Promise<EngineOutcome>;
  /** The 3D scene; suspends until its code has come, which the lists do not need. */
  readonly Scene: ComponentType<SceneProps>;
  /** The running scene's figures for the page API; `null` while there is no 3D picture. */
  readonly probe: () => SceneProbe | null;
}
