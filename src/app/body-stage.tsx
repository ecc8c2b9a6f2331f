import { Suspense } from "react";
import { useAppStore } from "../state/index.ts";
import {
  type EngineHandle,
  ErrorBoundary,
  FlatMap,
  type Insets,
  LoadState,
  useResolvedTheme,
  useText,
} from "../ui/index.ts";
import styles from "./body-stage.module.css";
import type { AppServices } from "./services.ts";

interface BodyStageProps {
  readonly services: AppServices;
  readonly handle: EngineHandle | null;
  readonly insets: Insets;
  readonly onRetry: () => void;
}

/** The body in the best form this device can show: 3D, else flat, else its still and the reason. */
export function BodyStage({ services, handle, insets, onRetry }: BodyStageProps) {
  const text = useText().stage;
  const graphics = useAppStore((s) => s.graphics);
  const theme = useResolvedTheme();
  const reportGraphics = useAppStore((s) => s.reportGraphics);
  const { Scene } = services;

  if (!handle) {
    return (
      <div className={styles.stage}>
        <LoadState onRetry={onRetry} />
      </div>
    );
  }
  const flat = graphics === "refused";
  return (
    <div className={styles.stage}>
      {flat ? (
        <FlatMap handle={handle} reason={text.flatRefused} />
      ) : (
        <ErrorBoundary
          onError={() => reportGraphics("refused")}
          fallback={() => <FlatMap handle={handle} reason={text.sceneFailed} />}
        >
          <Suspense fallback={<LoadState onRetry={onRetry} />}>
            <Scene engine={handle.engine} insets={insets} theme={theme} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
