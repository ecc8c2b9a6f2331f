import { lazy } from "react";
import { createKnowledgeBase } from "../core/knowledge/knowledge-base.ts";
import { loadKnowledge } from "../data/index.ts";
import type { SceneProbe } from "./page-api.ts";
import type { AppServices } from "./services.ts";

/** The services of the built app: files beside the page, the scene as a chunk of its own. */
export function createBrowserServices(): AppServices {
  let probe: SceneProbe | null = null;
  return {
    async loadKnowledge(signal) {
      return createKnowledgeBase(await loadKnowledge("data/knowledge.json", { signal }));
    },
    async loadEngine(...request) {
      // Not needed for the first screen, so it comes as a chunk of its own.
      const { loadEngine } = await import("./load-engine.ts");
      return loadEngine(...request);
    },
    Scene: lazy(async () => {
      const { BodyScene, projectToScreen, stats } = await import("../scene/index.ts");
      probe = { project: projectToScreen, stats };
      return { default: BodyScene };
    }),
    probe: () => probe,
  };
}
