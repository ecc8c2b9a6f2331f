import {
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import { useAppStore } from "../../state/index.ts";
import { LiveRegion } from "../announce/live-region.tsx";
import { Notice } from "../announce/notice.tsx";
import { CompareLegend } from "../compare/legend.tsx";
import { IconButton } from "../controls/button.tsx";
import { MuscleDetails } from "../muscle-details/muscle-details.tsx";
import {
  type SectionId,
  SectionProvider,
  type SectionWish,
} from "../muscle-details/section-link.ts";
import type { Rest } from "../sheet/rests.ts";
import { Sheet } from "../sheet/sheet.tsx";
import { SheetSteps } from "../sheet/sheet-steps.tsx";
import { StageTools } from "../stage/stage-tools.tsx";
import { useText } from "../text/use-text.ts";
import { useApplyTheme } from "../theme/use-apply-theme.ts";
import { TopBar } from "../top-bar/top-bar.tsx";
import { Column } from "./column.tsx";
import type { Insets } from "./insets.ts";
import { PanelBoundary } from "./panel-boundary.tsx";
import styles from "./shell.module.css";
import { SkipLinks } from "./skip-links.tsx";
import { aboveBrush, useFreeArea } from "./use-free-area.ts";
import { useGlobalKeys } from "./use-global-keys.ts";
import { useKeepMarkInView } from "./use-keep-mark-in-view.ts";
import { useLayoutKind } from "./use-layout-kind.ts";
import { useWindowSize } from "./use-window-size.ts";

const HelpDialog = lazy(async () => {
  const { HelpDialog: component } = await import("../help/help-dialog.tsx");
  return { default: component };
});

const LearnDialog = lazy(async () => {
  const { LearnDialog: component } = await import("../learn/learn-dialog.tsx");
  return { default: component };
});

interface ShellProps {
  /** Draws the body, told which edges are covered. */
  readonly stage: (insets: Insets) => ReactNode;
}

/** The sheet steps up from its peek when there is something new to read. */
function useSheetRest() {
  const [rest, setRest] = useState<Rest>("peek");
  const toRead = useAppStore((s) => {
    // Whoever paints wants to see the body.
    if (s.tapMode === "paint" || s.tapMode === "erase") return "body";
    return s.selected ? "page" : s.marks.length > 0 ? "list" : "words";
  });
  const [known, setKnown] = useState(toRead);
  if (toRead !== known) {
    setKnown(toRead);
    if (toRead === "body") setRest("peek");
    else if (toRead !== "words" && rest === "peek") setRest("half");
  }
  return [rest, setRest] as const;
}

/** The whole page around the body: top line, conversation, muscle page, tools, notices. */
export function Shell({ stage }: ShellProps) {
  const text = useText();
  const layout = useLayoutKind();
  const wide = layout === "wide";
  const shell = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const [folded, setFolded] = useState(false);
  const [helping, setHelping] = useState(false);
  const [rest, setRest] = useSheetRest();
  const [wish, setWish] = useState<SectionWish | null>(null);
  const selected = useAppStore((s) => s.selected);
  const reading = useAppStore((s) => s.reading);
  const inSpace = useAppStore((s) => s.graphics === "working" || s.graphics === "lost");
  const openHelp = useCallback(() => setHelping(true), []);
  const reveal = useCallback((section: SectionId) => {
    setWish((old) => ({ section, serial: (old?.serial ?? 0) + 1 }));
  }, []);

  useApplyTheme();
  useKeepMarkInView(layout === "tall");
  useGlobalKeys(searchRef, openHelp);
  const insets = useFreeArea({
    layout,
    rest,
    columnOpen: !folded,
    pageOpen: selected !== null,
  });

  const { rem } = useWindowSize();
  const painting = useAppStore((s) => s.tapMode === "paint" || s.tapMode === "erase");
  const forBody = useMemo(
    () => (painting ? aboveBrush(insets, layout, rem) : insets),
    [painting, insets, layout, rem],
  );

  // Custom properties are not among React's CSS properties.
  const free = {
    "--free-top": `${insets.top}px`,
    "--free-right": `${insets.right}px`,
    "--free-bottom": `${insets.bottom}px`,
    "--free-left": `${insets.left}px`,
  } as CSSProperties;

  const steps = layout === "tall" ? <SheetSteps rest={rest} onRest={setRest} /> : null;
  const details = selected ? (
    <PanelBoundary key="details">
      <MuscleDetails selected={selected} tools={steps} takesFocus={!wide} />
    </PanelBoundary>
  ) : null;

  return (
    <SectionProvider value={{ wish, reveal }}>
      <div ref={shell} className={styles.shell} data-layout={layout} style={free}>
        <SkipLinks />
        <TopBar layout={layout} searchRef={searchRef} onHelp={openHelp} />
        <main>
          {wide && !folded ? (
            <div id="conversation" tabIndex={-1} className={styles.column}>
              <Column
                end={
                  <IconButton
                    icon="fold"
                    small
                    label={text.panel.fold}
                    onClick={() => setFolded(true)}
                  />
                }
              />
            </div>
          ) : null}
          <div id="body" tabIndex={-1}>
            {stage(forBody)}
          </div>
          {wide && (folded || (inSpace && !selected)) ? <CompareLegend onStage /> : null}
          {inSpace ? <StageTools layout={layout} /> : null}
          {wide && folded ? (
            <div className={styles.unfold}>
              <IconButton
                icon="forward"
                look="line"
                label={text.panel.unfold}
                onClick={() => setFolded(false)}
              />
            </div>
          ) : null}
          {wide && details ? <div className={styles.page}>{details}</div> : null}
          {layout === "wide" ? null : (
            <Sheet kind={layout} rest={rest} onRest={setRest}>
              <div
                id="conversation"
                tabIndex={-1}
                className={styles.sheetColumn}
                hidden={details !== null}
              >
                <Column inSheet end={steps} />
              </div>
              {details}
            </Sheet>
          )}
        </main>
        <Notice />
        <LiveRegion />
        {helping ? (
          <Suspense fallback={null}>
            <HelpDialog onClose={() => setHelping(false)} />
          </Suspense>
        ) : null}
        {reading ? (
          <Suspense fallback={null}>
            <LearnDialog page={reading} />
          </Suspense>
        ) : null}
      </div>
    </SectionProvider>
  );
}
