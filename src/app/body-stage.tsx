import { Suspense } from "react";
import type { Engine } from "../core/query/engine.ts";
import { useAppStore } from "../state/index.ts";
import {
  type EngineHandle,
  ErrorBoundary,
  FlatMap,
  type Insets,
  LoadNote,
  LoadState,
  useResolvedTheme,
  useText,
} from "../ui/index.ts";
import styles from "./body-stage.module.css";
import type { AppServices } from "./services.ts";

interface BodyStageProps {
  readonly services: AppServices;
  readonly handle: EngineHandle | null;
  /** The skin alone, while the rest is on its way. */
  readonly first: Engine | null;
  readonly insets: Insets;
  readonly onRetry: () => void;
}

/**
 * The body in the best form this device can show: 3D, else flat, else its still and the reason. The
 * 3D picture starts with the skin alone; the same picture then gets the rest.
 */
export function BodyStage({ services, handle, first, insets, onRetry }: BodyStageProps) {
  const text = useText().stage;
  const graphics = useAppStore((s) => s.graphics);
  const theme = useResolvedTheme();
  const reportGraphics = useAppStore((s) => s.reportGraphics);
  const { Scene } = services;
  const engine = handle?.engine ?? first;
  const flat = graphics === "refused";

  if (!engine || (flat && !handle)) {
    return (
      <div className={styles.stage}>
        <LoadState onRetry={onRetry} />
      </div>
    );
  }
  const map = (reason: string) =>
    handle ? <FlatMap handle={handle} reason={reason} /> : <LoadState onRetry={onRetry} />;
  return (
    <div className={styles.stage}>
      {flat ? (
        map(text.flatRefused)
      ) : (
        <ErrorBoundary
          onError={() => reportGraphics("refused")}
          fallback={() => map(text.sceneFailed)}
        >
          <Suspense fallback={<LoadState onRetry={onRetry} />}>
            <Scene engine={engine} insets={insets} theme={theme} />
            {handle ? null : <LoadNote onRetry={onRetry} />}
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
