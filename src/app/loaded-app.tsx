import { useState } from "react";
import type { KnowledgeIndex } from "../core/knowledge/knowledge-index.ts";
import { AppStoreProvider, createAppStore } from "../state/index.ts";
import { EngineProvider, KnowledgeProvider, PagesProvider, Shell } from "../ui/index.ts";
import { BodyStage } from "./body-stage.tsx";
import type { AppServices } from "./services.ts";
import { useEngineLoad } from "./use-engine-load.ts";
import { useKeptHealth } from "./use-kept-health.ts";
import { useOutsideFaces } from "./use-outside-faces.ts";

interface LoadedAppProps {
  readonly services: AppServices;
  readonly knowledge: KnowledgeIndex;
}

/** The app once the book is open: one store, the engine as soon as it comes, the shell. */
export function LoadedApp({ services, knowledge }: LoadedAppProps) {
  const [store] = useState(() => createAppStore(knowledge));
  const [pages] = useState(() => services.pages(knowledge));
  const { handle, first, retry } = useEngineLoad(services, knowledge, store);
  useKeptHealth(store, knowledge);
  useOutsideFaces(store, handle, services.probe);
  return (
    <AppStoreProvider value={store}>
      <KnowledgeProvider value={knowledge}>
        <PagesProvider value={pages}>
          <EngineProvider value={handle}>
            <Shell
              stage={(insets) => (
                <BodyStage
                  services={services}
                  handle={handle}
                  first={first}
                  insets={insets}
                  onRetry={retry}
                />
              )}
            />
          </EngineProvider>
        </PagesProvider>
      </KnowledgeProvider>
    </AppStoreProvider>
  );
}
