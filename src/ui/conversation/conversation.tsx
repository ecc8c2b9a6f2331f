import { lazy, Suspense, useState } from "react";
import { useAppStore } from "../../state/index.ts";
import { CompareLegend } from "../compare/legend.tsx";
import { ReachingLatest } from "../compare/reaching-button.tsx";
import { ReachingList } from "../compare/reaching-list.tsx";
import { Button } from "../controls/button.tsx";
import { useLayoutKind } from "../layout/use-layout-kind.ts";
import { MarksList } from "../marks/marks-list.tsx";
import { LikelyKnots } from "../ranking/likely-knots.tsx";
import { Together } from "../ranking/together.tsx";
import { useEngine } from "../records/engine-context.ts";
import { MarksSafety } from "../safety/marks-safety.tsx";
import { MayNotBeAKnot } from "../safety/may-not-be-a-knot.tsx";
import { useMarksSafety } from "../safety/use-safety.ts";
import { useText } from "../text/use-text.ts";
import styles from "./conversation.module.css";

const AddAreaDialog = lazy(async () => {
  const { AddAreaDialog: component } = await import("../marks/add-area-dialog.tsx");
  return { default: component };
});

/** The first words, before anything is marked. */
function FirstWords({ onAdd }: { readonly onAdd: () => void }) {
  const { start: text, marks } = useText();
  const setTapMode = useAppStore((s) => s.setTapMode);
  const exploring = useAppStore((s) => s.tapMode === "explore");
  const canTap = useAppStore((s) => s.load.kind !== "failed");
  return (
    <section>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.lead}>{!canTap ? text.listOnly : exploring ? text.explore : text.tap}</p>
      {canTap ? <p className={styles.second}>{text.orSearch}</p> : null}
      <div className={styles.choose}>
        {canTap ? (
          <Button look="line" icon="brush" onClick={() => setTapMode("paint")}>
            {marks.paint}
          </Button>
        ) : null}
        <Button look="line" onClick={onAdd}>
          {text.orList}
        </Button>
      </div>
    </section>
  );
}

/** Where it hurts, what that may be, and what else it could be: one column, top to bottom. */
export function Conversation() {
  const text = useText();
  const handle = useEngine();
  const marked = useAppStore((s) => s.marks.length > 0);
  const undoable = useAppStore((s) => s.markHistory.past.length > 0);
  const selected = useAppStore((s) => s.selected !== null);
  const flat = useAppStore((s) => s.graphics === "refused");
  // Beside an open page, or two flat figures, there is no room for it over the body.
  const keyHere = useLayoutKind() !== "wide" || selected || flat;
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  const safety = useMarksSafety();
  // Where an emergency of the place itself could be missed, the list waits for one look at it.
  const listed = safety !== null && !safety.listWaits;

  return (
    <div className={styles.conversation}>
      {marked ? null : <FirstWords onAdd={add} />}
      {marked || undoable ? <MarksList onAdd={add} /> : null}
      {keyHere ? <CompareLegend /> : null}
      {handle ? <ReachingList handle={handle} /> : null}
      {marked && !handle ? <p className={styles.wait}>{text.ranking.waiting}</p> : null}
      {marked && handle ? (
        <>
          <MarksSafety />
          {listed ? (
            <>
              <LikelyKnots handle={handle} />
              <ReachingLatest />
              <Together handle={handle} />
            </>
          ) : null}
          <MayNotBeAKnot handle={handle} />
        </>
      ) : null}
      <p className={styles.honest}>{text.app.honest}</p>
      {adding ? (
        <Suspense fallback={null}>
          <AddAreaDialog onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
