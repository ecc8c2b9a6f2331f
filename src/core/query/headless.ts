import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { StatsAnswer } from "./contract.ts";
import { engineOver } from "./create-engine.ts";
import type { Answer, Engine } from "./engine.ts";
import { createEngineParts, type EngineSources, once } from "./engine-parts.ts";
import { engineStats } from "./engine-stats.ts";
import { muscleRecord } from "./muscle-record.ts";

/** The engine of the app with the whole data set at hand: for the command line, checks and tests. */
export interface HeadlessEngine extends Engine {
  readonly knowledge: KnowledgeBase;
  stats(): StatsAnswer;
  /** The whole record of a muscle with everything that hangs on it. */
  muscle(id: string): Answer<object>;
}

/** What a headless engine is made from. */
export interface HeadlessSources extends EngineSources {
  readonly knowledge: KnowledgeBase;
}

/** As `createEngine`, over the whole data set. */
export function createHeadlessEngine(sources: HeadlessSources): HeadlessEngine {
  const { knowledge } = sources;
  const parts = createEngineParts(sources);
  return {
    ...engineOver(parts),
    knowledge,
    stats: once(() => engineStats(parts, knowledge.bundle)),
    muscle(id) {
      const record = muscleRecord(knowledge, id);
      return record
        ? { ok: true, value: record }
        : { ok: false, problem: `there is no muscle "${id}"` };
    },
  };
}
