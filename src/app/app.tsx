import { ErrorBoundary } from "../ui/index.ts";
import { Cover, CrashCover } from "./cover.tsx";
import { LoadedApp } from "./loaded-app.tsx";
import type { AppServices } from "./services.ts";
import { useKnowledgeLoad } from "./use-knowledge-load.ts";

/** The whole app: the book first, then everything else around it. */
export function App({ services }: { readonly services: AppServices }) {
  const { load, retry } = useKnowledgeLoad(services);
  return (
    <ErrorBoundary fallback={() => <CrashCover />}>
      {load.kind === "ready" ? (
        <LoadedApp services={services} knowledge={load.knowledge} />
      ) : (
        <Cover failed={load.kind === "failed"} onRetry={retry} />
      )}
    </ErrorBoundary>
  );
}
