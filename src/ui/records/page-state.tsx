import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./page-state.module.css";
import type { PageLoad } from "./pages-context.ts";

interface PageStateProps<T> {
  readonly load: PageLoad<T>;
  readonly children: (value: T) => ReactNode;
}

/** A page once it has come; until then a quiet word, and a way forward when it did not come. */
export function PageState<T>({ load, children }: PageStateProps<T>) {
  const text = useText();
  if (load.kind === "ready") return children(load.value);
  if (load.kind === "loading") return <p className={styles.state}>{text.page.loading}</p>;
  return (
    <div className={styles.state} role="alert">
      <p>{text.page.failed}</p>
      <Button onClick={load.retry}>{text.app.retry}</Button>
    </div>
  );
}
