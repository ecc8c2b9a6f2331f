import { useId, useState } from "react";
import type { Side } from "../../core/anatomy/side.ts";
import type { SkinRegionSummary } from "../../core/knowledge/summaries.ts";
import { useAppStore } from "../../state/index.ts";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./add-area-dialog.module.css";

function matches(region: SkinRegionSummary, family: string, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return [region.everyday, region.name, family].some((name) => name.toLowerCase().includes(wanted));
}

/**
 * Marking without pointing at the body: every skin region as a button that marks it or takes the
 * mark away again, under the names people use.
 */
export function AddAreaDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const knowledge = useKnowledge();
  const marks = useAppStore((s) => s.marks);
  const markRegion = useAppStore((s) => s.markRegion);
  const removeMark = useAppStore((s) => s.removeMark);
  const [side, setSide] = useState<"right" | "left">("right");
  const [words, setWords] = useState("");
  const headings = useId();

  const families = Object.entries(text.marks.families)
    .map(([family, name]) => ({
      family,
      name,
      regions: knowledge.skinRegions.filter(
        (region) => region.family === family && matches(region, name, words),
      ),
    }))
    .filter((group) => group.regions.length > 0);

  function toggle(region: SkinRegionSummary) {
    const on: Side = region.midline ? "midline" : side;
    const mark = marks.find((m) => m.kind === "region" && m.region === region.id && m.side === on);
    if (mark) removeMark(mark.id);
    else markRegion({ region: region.id, side: on, regionName: region.everyday });
  }

  function isMarked(region: SkinRegionSummary): boolean {
    return marks.some(
      (m) =>
        m.kind === "region" &&
        m.region === region.id &&
        m.side === (region.midline ? "midline" : side),
    );
  }

  return (
    <Dialog title={text.marks.addTitle} onClose={onClose}>
      <div className={styles.tools}>
        <input
          className={styles.filter}
          type="search"
          aria-label={text.marks.areaFilter}
          placeholder={text.marks.areaFilter}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Choice
          label={text.side.choose}
          value={side}
          options={[
            { value: "right", label: text.side.right },
            { value: "left", label: text.side.left },
          ]}
          onChoose={setSide}
        />
      </div>
      {families.length === 0 ? <p className={styles.empty}>{text.marks.noArea(words)}</p> : null}
      {families.map(({ family, name, regions }) => (
        <section key={family} className={styles.family} aria-labelledby={`${headings}-${family}`}>
          <h3 id={`${headings}-${family}`} className={styles.heading}>
            {name}
          </h3>
          <div className={styles.areas}>
            {regions.map((region) => (
              <Button
                key={region.id}
                look="line"
                aria-pressed={isMarked(region)}
                onClick={() => toggle(region)}
              >
                {region.everyday}
              </Button>
            ))}
          </div>
        </section>
      ))}
    </Dialog>
  );
}
