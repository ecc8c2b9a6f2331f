import { useCallback, useEffect, useRef } from "react";
import type { Engine } from "../core/query/engine.ts";
import { useAppStoreApi } from "../state/index.ts";
import styles from "./body-scene.module.css";
import { describeView } from "./camera/describe-view.ts";
import { handleBodyKey } from "./camera/keyboard.ts";
import { type Insets, NO_INSETS } from "./canvas/insets.ts";
import { type MountedScene, mountScene } from "./canvas/mount-scene.tsx";
import { DARK_PALETTE, LIGHT_PALETTE } from "./look/palette.ts";
import { usePageTheme } from "./look/use-page-theme.ts";
import type { CanvasPoint } from "./picking/pointer-input.ts";

/** Options of the body's picture. */
export interface BodySceneProps {
  readonly engine: Engine;
  /** Space that panels cover, CSS pixels; the body stays centred in the rest. Default none. */
  readonly insets?: Insets;
  /** Colours for a light or a dark page. Default: the theme chosen in the app, else the system's. */
  readonly theme?: "light" | "dark";
  /** Smooth edges; default on where a CSS pixel has fewer than two device pixels. */
  readonly antialias?: boolean;
  /** Called once, when the body is on screen for the first time. */
  readonly onFirstFrame?: () => void;
}

/**
 * The body in 3D. Fills its parent and leaves the ground transparent. It follows the store and
 * reports to it; it renders nothing (and says so in the store) where WebGL is refused.
 */
export function BodyScene({
  engine,
  insets = NO_INSETS,
  theme,
  antialias,
  onFirstFrame,
}: BodySceneProps) {
  const store = useAppStoreApi();
  const host = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLDivElement>(null);
  const scene = useRef<MountedScene | null>(null);
  const insetsNow = useRef(insets);
  const onFirst = useRef(onFirstFrame);
  const engineNow = useRef(engine);
  const pageTheme = usePageTheme();
  const palette = (theme ?? pageTheme) === "dark" ? DARK_PALETTE : LIGHT_PALETTE;
  const paletteNow = useRef(palette);

  const showLabel = useCallback((text: string | null, at: CanvasPoint) => {
    const element = label.current;
    if (!element) return;
    element.dataset["shown"] = String(text !== null);
    if (text === null) return;
    if (element.textContent !== text) element.textContent = text;
    const room = element.parentElement?.clientWidth ?? 0;
    const x = Math.max(4, Math.min(at.x + 14, room - element.offsetWidth - 4));
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(at.y + 18)}px)`;
  }, []);

  useEffect(() => {
    const parent = host.current;
    if (!parent) return;
    // A fresh canvas every time: one whose context was given up cannot be used again.
    const canvas = document.createElement("canvas");
    canvas.className = styles["canvas"] ?? "";
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "application");
    parent.prepend(canvas);
    const mounted = mountScene({
      canvas,
      engine: engineNow.current,
      store,
      palette: paletteNow.current,
      insets: insetsNow,
      width: Math.max(1, parent.clientWidth),
      height: Math.max(1, parent.clientHeight),
      antialias: antialias ?? window.devicePixelRatio < 2,
      reducedMotion: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      showLabel,
      onFirstFrame: () => onFirst.current?.(),
    });
    scene.current = mounted;
    if (!mounted) {
      canvas.remove();
      return;
    }
    const name = () => {
      const state = store.getState();
      canvas.setAttribute("aria-label", describeView(state, engineNow.current));
      canvas.dataset["tap"] = state.peel < 0.5 ? state.tapMode : "explore";
    };
    name();
    const unname = store.subscribe(name);
    const onKey = (event: KeyboardEvent) => {
      if (handleBodyKey(event, store, engineNow.current.body)) event.preventDefault();
    };
    canvas.addEventListener("keydown", onKey);
    const watcher = new ResizeObserver(() =>
      mounted.resize(Math.max(1, parent.clientWidth), Math.max(1, parent.clientHeight)),
    );
    watcher.observe(parent);
    return () => {
      watcher.disconnect();
      canvas.removeEventListener("keydown", onKey);
      unname();
      mounted.dispose();
      canvas.remove();
      scene.current = null;
    };
  }, [store, antialias, showLabel]);

  useEffect(() => {
    engineNow.current = engine;
    scene.current?.upgrade(engine);
  }, [engine]);
  useEffect(() => {
    onFirst.current = onFirstFrame;
  }, [onFirstFrame]);
  useEffect(() => {
    if (scene.current) scene.current.reframe(insets);
    else insetsNow.current = insets;
  }, [insets]);
  useEffect(() => {
    paletteNow.current = palette;
    scene.current?.recolour(palette);
  }, [palette]);

  return (
    <div ref={host} className={styles["scene"]}>
      <div ref={label} className={styles["label"]} aria-hidden="true" />
    </div>
  );
}
