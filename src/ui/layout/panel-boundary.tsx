import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import styles from "./panel-boundary.module.css";

/** A panel that may fail without taking the others with it. */
export function PanelBoundary({ children }: { readonly children: ReactNode }) {
  const text = useText();
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <div className={styles.failed} role="alert">
          <p>{text.errors.panel}</p>
          <Button look="line" onClick={retry}>
            {text.app.retry}
          </Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
