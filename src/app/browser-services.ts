import { lazy } from "react";
import { createKnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import type { MuscleChapter } from "../core/knowledge/muscle-chapter.ts";
import { createLate, type Late } from "../core/late.ts";
import { loadChapter, loadIndex, loadLibrary } from "../data/index.ts";
import { type EarlyBody, startBody } from "./early-body.ts";
import type { SceneProbe } from "./page-api.ts";
import type { AppServices } from "./services.ts";

const MANIFEST = "models/model.json";
const DATA = "data/";

/**
 * The services of the built app: files beside the page, scene and engine as chunks of their own. The
 * body, the scene's code and the engine's set off at once, beside the book, since the first picture
 * needs all of them.
 */
export function createBrowserServices(): AppServices {
  let probe: SceneProbe | null = null;
  let early: EarlyBody | null = startBody(MANIFEST);
  const engines = import("./load-engine.ts");
  const scene = import("../scene/index.ts");
  // Whoever needs them hears of a failure; nobody yet is no error.
  engines.catch(() => undefined);
  scene.catch(() => undefined);
  return {
    async loadKnowledge(signal) {
      return createKnowledgeIndex(await loadIndex(`${DATA}index.json`, { signal }));
    },
    pages({ contentHash }) {
      const chapters = new Map<string, Late<MuscleChapter>>();
      return {
        chapter(id) {
          const known = chapters.get(id);
          if (known) return known;
          const late = createLate(() => loadChapter(DATA, id, contentHash));
          chapters.set(id, late);
          return late;
        },
        library: createLate(() => loadLibrary(DATA, contentHash)),
      };
    },
    async loadEngine(knowledge, follower, signal) {
      const body = early ?? startBody(MANIFEST);
      // Another try is another download.
      early = null;
      const { firstEngine, wholeEngine } = await engines.catch(() => import("./load-engine.ts"));
      const onFirst: Parameters<EarlyBody["follow"]>[0]["onFirst"] = (first) =>
        follower.onFirst(firstEngine(knowledge, first));
      const outcome = await body.follow({ onProgress: follower.onProgress, onFirst }, signal);
      return wholeEngine(knowledge, outcome);
    },
    Scene: lazy(async () => {
      const { BodyScene, projectToScreen, stats } = await scene;
      probe = { project: projectToScreen, stats };
      return { default: BodyScene };
    }),
    probe: () => probe,
  };
}
