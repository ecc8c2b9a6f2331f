import { useEffect } from "react";
import type { AppStore } from "../state/index.ts";
import { type EngineHandle, pictureSteps } from "../ui/index.ts";
import { allowedOrigins, answerMessages } from "./answer-messages.ts";
import { syncLink } from "./link-sync.ts";
import { createPageApi, type SceneProbe } from "./page-api.ts";
import { runWhenIdle } from "./warm-up.ts";

/** Version of the page API; raised with its contract. */
const API_VERSION = "1";

/** Resolves once the first picture is on screen, or it is known that there will be none. */
function firstPicture(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const settled = () => store.getState().graphics !== "pending";
    if (settled()) {
      resolve();
      return;
    }
    const stop = store.subscribe(() => {
      if (!settled()) return;
      stop();
      resolve();
    });
  });
}

/** Keeps the address in step with the state and offers `window.knotmap`, while there is an engine. */
export function useOutsideFaces(
  store: AppStore,
  handle: EngineHandle | null,
  probe: () => SceneProbe | null,
): void {
  useEffect(() => {
    if (!handle) return;
    const stopSync = syncLink(store, handle.engine, window);
    const api = createPageApi({
      version: API_VERSION,
      ready: firstPicture(store),
      store,
      engine: handle.engine,
      probe,
    });
    // Defined rather than assigned, so that pages which embed the app cannot overwrite it.
    Object.defineProperty(window, "knotmap", { value: api, configurable: true });
    const stopMessages = answerMessages(api, window, allowedOrigins(document));
    const { engine } = handle;
    const steps = [...engine.warmUp, ...pictureSteps(engine.body.skin)];
    const stopWarmUp = runWhenIdle(steps, window);
    return () => {
      stopWarmUp();
      stopMessages();
      stopSync();
      Reflect.deleteProperty(window, "knotmap");
    };
  }, [store, handle, probe]);
}
