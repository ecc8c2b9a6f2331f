import { createRoot, extend } from "@react-three/fiber";
import { Mesh, PerspectiveCamera } from "three";
import type { Vec3 } from "../../core/geometry/vec3.ts";
import type { Engine } from "../../core/query/engine.ts";
import { type AppStore, createLiveBrush } from "../../state/index.ts";
import { buildTrees, type TreeBuilding } from "../../workers/pick-trees/client.ts";
import { createFormTexture, formTexels, writeFormTexture } from "../body/structure-form.ts";
import { FIELD_OF_VIEW } from "../camera/camera-gestures.ts";
import { createCameraRig } from "../camera/camera-rig.ts";
import { bodyBox } from "../camera/camera-targets.ts";
import type { Frame } from "../camera/fit-pose.ts";
import { followWish } from "../camera/follow-wishes.ts";
import { homePose, introPose, limitsAround } from "../camera/home-pose.ts";
import { poseFrom } from "../camera/orbit-pose.ts";
import { offsetNow } from "../explode/explode-offsets.ts";
import type { ScenePalette } from "../look/palette.ts";
import { applyPalette, createSharedUniforms } from "../materials/shared-uniforms.ts";
import { createLivePaint } from "../painting/live-paint.ts";
import { bodyInteraction } from "../picking/body-interaction.ts";
import { isBehindBody } from "../picking/is-behind-body.ts";
import { createPicker, LAYERS, pickView } from "../picking/pick.ts";
import { attachPointerInput, type CanvasPoint } from "../picking/pointer-input.ts";
import { rayThrough } from "../picking/ray-through.ts";
import { offerScene } from "../probe.ts";
import { letThePageGoFirst } from "./after-the-page.ts";
import { createAnimations } from "./animations.ts";
import { createContext, createRenderer } from "./create-renderer.ts";
import { createStateTexture } from "./create-state-texture.ts";
import { freeGpuObjects } from "./free-gpu-objects.ts";
import { startHintPulse } from "./hint-pulse.ts";
import { type Insets, sameInsets } from "./insets.ts";
import { SceneContext, type SceneServices } from "./scene-context.ts";
import { SceneRoot } from "./scene-root.tsx";

extend({ Mesh });

/** Name of the entry in the page's performance timeline when the body is first on screen. */
const FIRST_PICTURE = "knotmap-first-picture";
/** Seconds of the one turn into place at the start. */
const INTRO_SECONDS = 1.9;
/** Seconds in which the body makes room for a panel. */
const REFRAME_SECONDS = 0.35;

/** What a scene is mounted with. */
export interface MountOptions {
  readonly canvas: HTMLCanvasElement;
  readonly engine: Engine;
  readonly store: AppStore;
  readonly palette: ScenePalette;
  readonly insets: { current: Insets };
  readonly width: number;
  readonly height: number;
  readonly antialias: boolean;
  readonly reducedMotion: () => boolean;
  readonly showLabel: (text: string | null, at: CanvasPoint) => void;
  readonly onFirstFrame: () => void;
}

/** A running scene. */
export interface MountedScene {
  resize(width: number, height: number): void;
  /** Panels came or went: moves the body into what is free now, and as large as it was there. */
  reframe(insets: Insets): void;
  recolour(palette: ScenePalette): void;
  /** More of the body has come: the same picture goes on with it. */
  upgrade(engine: Engine): void;
  dispose(): void;
}

/**
 * Starts the picture on a canvas. Returns null where WebGL is refused; the store is told either
 * way. Everything made here is freed by `dispose`.
 */
export function mountScene(options: MountOptions): MountedScene | null {
  const { canvas, store, insets, reducedMotion } = options;
  let { engine } = options;
  const context = createContext(canvas, options.antialias);
  if (!context) {
    store.getState().reportGraphics("refused");
    return null;
  }
  // Without its shaders the body cannot be drawn: the same to the person as no WebGL.
  let broken = false;
  const refuse = () => {
    broken = true;
    store.getState().reportGraphics("refused");
  };
  const renderer = createRenderer(canvas, context, refuse);
  const camera = new PerspectiveCamera((FIELD_OF_VIEW * 180) / Math.PI, 1, 0.05, 12);
  const size = { width: options.width, height: options.height };
  const frame = (): Frame => ({ ...size, insets: insets.current, verticalFov: FIELD_OF_VIEW });

  const texture = createStateTexture(engine.body.structures.length);
  const form = createFormTexture(engine.body);
  const uniforms = createSharedUniforms(texture, form, options.palette);
  const animations = createAnimations();
  const childrenOf = (id: string) => engine.knowledge.musclesOfGroup(id).map((m) => m.id);
  const body = bodyBox(engine);
  const home = () => homePose(body, frame());
  const wanted = store.getState().camera;
  const still = reducedMotion();
  const start = wanted ? poseFrom(wanted.position, wanted.target) : home();
  const rig = createCameraRig(wanted || still ? start : introPose(start), limitsAround(body));
  let picker = createPicker(engine.body);
  let trees: TreeBuilding | null = null;
  let firstSeen = false;

  const livePaint = createLivePaint();
  let services: SceneServices = {
    engine,
    store,
    uniforms,
    animations,
    insets,
    livePaint,
    reducedMotion,
    childrenOf,
    pick: (at, view) => picker.pick(rayThrough(camera, size, at), view),
  };
  let disposed = false;
  /** Trees for whatever the picker cannot search quickly yet, made off the main thread. */
  const buildPickTrees = () => {
    trees?.dispose();
    const into = picker;
    const { body: layers } = engine;
    const wanted = LAYERS.filter(
      (name) => layers[name].index.length > 0 && !into.treeIfKnown(name),
    );
    trees = buildTrees(new Map(wanted.map((name) => [name, layers[name]])), (name, tree) => {
      const layer = LAYERS.find((one) => one === name);
      if (layer) into.accept(layer, tree);
    });
  };
  const onFirstFrame = () => {
    if (disposed || broken) return;
    firstSeen = true;
    if (!renderer.getContext().isContextLost()) store.getState().reportGraphics("working");
    performance.mark(FIRST_PICTURE);
    options.onFirstFrame();
    startHintPulse(services);
    buildPickTrees();
    // What is not in the first picture is compiled now, so that showing it later is quick.
    if (context.getExtension("KHR_parallel_shader_compile")) {
      void renderer.compileAsync(three.getState().scene, camera);
    }
  };
  const root = createRoot(canvas);
  const configure = () => {
    void root.configure({
      gl: renderer,
      camera,
      frameloop: "demand",
      flat: true,
      dpr: [1, 2],
      performance: { min: 0.5, debounce: 250 },
      size: { ...size, top: 0, left: 0 },
    });
  };
  configure();
  const draw = () =>
    root.render(
      <SceneContext.Provider value={services}>
        <SceneRoot rig={rig} onFirstFrame={onFirstFrame} />
      </SceneContext.Provider>,
    );
  const three = draw();
  const { invalidate } = three.getState();
  const turn = letThePageGoFirst(() => invalidate(), window);
  three.setState({ invalidate: turn.invalidate });
  const redraw = () => three.getState().invalidate();

  const wishContext = () => ({
    rig,
    engine,
    body,
    frame,
    reducedMotion,
    childrenOf,
    // Where it will be when the motion is over.
    movedBy: (s: number) => offsetNow(formTexels(form), s, store.getState().explode),
  });
  let wish = store.getState().cameraWish;
  if (wish) followWish(wish, wishContext());
  else if (!wanted && !still) rig.glide(start, INTRO_SECONDS);
  const unfollow = store.subscribe((state) => {
    if (state.cameraWish === wish) return;
    wish = state.cameraWish;
    if (wish) followWish(wish, wishContext());
  });
  const ring = uniforms.uBrush.value;
  const showBrush = (place: Vec3 | null) => {
    if (!place && ring.w === 0) return;
    if (place) ring.set(...place, store.getState().brush);
    else ring.w = 0;
    tellRing();
    redraw();
  };
  /** The pointer itself is hidden while the ring stands for it. */
  const tellRing = () => {
    canvas.dataset["ring"] = String(ring.w > 0);
  };
  // The brush was put away, or has another size.
  const unring = store.subscribe((state) => {
    if (ring.w === 0) return;
    const on = state.tapMode === "paint" || state.tapMode === "erase";
    const size = on ? state.brush : 0;
    if (ring.w === size) return;
    ring.w = size;
    tellRing();
    redraw();
  });
  const detach = attachPointerInput(
    canvas,
    bodyInteraction({
      engine: () => engine,
      store,
      rig,
      picker: () => picker,
      camera: () => camera,
      frame,
      home,
      brush: createLiveBrush({
        engine: () => engine,
        store,
        show: livePaint.show,
      }),
      showBrush,
      view: () => pickView(uniforms),
      reducedMotion,
      showLabel: options.showLabel,
    }),
  );

  const lost = (event: Event) => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    store.getState().reportGraphics("lost");
    freeGpuObjects(three.getState().scene);
  };
  const restored = () => {
    store.getState().reportGraphics("working");
    redraw();
  };
  canvas.addEventListener("webglcontextlost", lost);
  canvas.addEventListener("webglcontextrestored", restored);
  const withdraw = offerScene({
    renderer,
    camera,
    box: () => canvas.getBoundingClientRect(),
    isHidden: (point, eye) => isBehindBody(picker, point, eye, services),
    frames: () => renderer.info.render.frame,
  });

  return {
    resize(width, height) {
      if (width === size.width && height === size.height) return;
      const share = rig.goal.distance / home().distance;
      size.width = width;
      size.height = height;
      // The share of the picture that the body fills is kept when the window changes shape.
      rig.move((goal) => {
        goal.distance = home().distance * share;
      }, true);
      configure();
      redraw();
    },
    reframe(next) {
      if (sameInsets(next, insets.current)) return;
      const share = rig.goal.distance / home().distance;
      insets.current = next;
      rig.adjust(
        (goal) => {
          goal.distance = home().distance * share;
        },
        reducedMotion() ? 0 : REFRAME_SECONDS,
      );
    },
    upgrade(next) {
      if (next === engine) return;
      const known = engine.body;
      engine = next;
      writeFormTexture(form, next.body);
      picker = createPicker(next.body, { body: known, picker });
      services = { ...services, engine };
      draw();
      redraw();
      if (firstSeen) buildPickTrees();
    },
    recolour(palette) {
      applyPalette(uniforms, palette);
      redraw();
    },
    dispose() {
      disposed = true;
      canvas.removeEventListener("webglcontextlost", lost);
      canvas.removeEventListener("webglcontextrestored", restored);
      withdraw();
      turn.dispose();
      detach();
      unring();
      unfollow();
      trees?.dispose();
      root.unmount();
      texture.dispose();
      form.dispose();
      uniforms.tNoise.value.dispose();
      renderer.dispose();
    },
  };
}
