import type { AppServices } from "./services.ts";

/** Loads the body's files and builds the engine from them. */
export const loadEngine: AppServices["loadEngine"] = async () => ({
  ok: false,
  code: "not-found",
  detail: "load-engine: no model here",
});
