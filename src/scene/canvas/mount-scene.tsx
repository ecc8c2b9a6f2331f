import { createRoot, extend } from "@react-three/fiber";
import { Mesh, PerspectiveCamera } from "three";
import type { Engine } from "../../core/query/engine.ts";
import type { AppStore } from "../../state/index.ts";
import { buildTrees, type TreeBuilding } from "../../workers/pick-trees/client.ts";
import { FIELD_OF_VIEW } from "../camera/camera-gestures.ts";
import { createCameraRig } from "../camera/camera-rig.ts";
import { bodyBox } from "../camera/camera-targets.ts";
import type { Frame } from "../camera/fit-pose.ts";
import { followWish } from "../camera/follow-wishes.ts";
import { homePose, introPose, limitsAround } from "../camera/home-pose.ts";
import { poseFrom } from "../camera/orbit-pose.ts";
import type { ScenePalette } from "../look/palette.ts";
import { applyPalette, createSharedUniforms } from "../materials/shared-uniforms.ts";
import { bodyInteraction } from "../picking/body-interaction.ts";
import { isBehindBody } from "../picking/is-behind-body.ts";
import { createPicker, LAYERS } from "../picking/pick.ts";
import { attachPointerInput, type CanvasPoint } from "../picking/pointer-input.ts";
import { offerScene } from "../probe.ts";
import { createAnimations } from "./animations.ts";
import { createContext, createRenderer } from "./create-renderer.ts";
import { createStateTexture, stateTexels } from "./create-state-texture.ts";
import { freeGpuObjects } from "./free-gpu-objects.ts";
import { startHintPulse } from "./hint-pulse.ts";
import { type Insets, sameInsets } from "./insets.ts";
import { SceneContext, type SceneServices } from "./scene-context.ts";
import { SceneRoot } from "./scene-root.tsx";

extend({ Mesh });

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
  dispose(): void;
}

/**
 * Starts the picture on a canvas. Returns null where WebGL is refused; the store is told either
 * way. Everything made here is freed by `dispose`.
 */
export function mountScene(options: MountOptions): MountedScene | null {
  const { canvas, engine, store, insets, reducedMotion } = options;
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
  const uniforms = createSharedUniforms(texture, options.palette);
  const animations = createAnimations();
  const childrenOf = (id: string) => engine.knowledge.musclesOfGroup(id).map((m) => m.id);
  const body = bodyBox(engine);
  const home = () => homePose(body, frame());
  const wanted = store.getState().camera;
  const still = reducedMotion();
  const start = wanted ? poseFrom(wanted.position, wanted.target) : home();
  const rig = createCameraRig(wanted || still ? start : introPose(start), limitsAround(body));
  const picker = createPicker(engine.body);
  let trees: TreeBuilding | null = null;

  const services: SceneServices = {
    engine,
    store,
    uniforms,
    animations,
    insets,
    reducedMotion,
    childrenOf,
  };
  let disposed = false;
  const onFirstFrame = () => {
    if (disposed || broken) return;
    if (!renderer.getContext().isContextLost()) store.getState().reportGraphics("working");
    options.onFirstFrame();
    startHintPulse(services);
    trees = buildTrees(new Map(LAYERS.map((name) => [name, engine.body[name]])), (name, tree) => {
      const layer = LAYERS.find((one) => one === name);
      if (layer) picker.accept(layer, tree);
    });
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
  const three = root.render(
    <SceneContext.Provider value={services}>
      <SceneRoot rig={rig} onFirstFrame={onFirstFrame} />
    </SceneContext.Provider>,
  );
  const redraw = () => three.getState().invalidate();

  const wishContext = { rig, engine, body, frame, reducedMotion, childrenOf };
  let wish = store.getState().cameraWish;
  if (wish) followWish(wish, wishContext);
  else if (!wanted && !still) rig.glide(start, INTRO_SECONDS);
  const unfollow = store.subscribe((state) => {
    if (state.cameraWish === wish) return;
    wish = state.cameraWish;
    if (wish) followWish(wish, wishContext);
  });
  const detach = attachPointerInput(
    canvas,
    bodyInteraction({
      engine,
      store,
      rig,
      picker,
      camera: () => camera,
      frame,
      home,
      view: () => ({ texels: stateTexels(texture), peel: uniforms.uPeel.value }),
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
    recolour(palette) {
      applyPalette(uniforms, palette);
      redraw();
    },
    dispose() {
      disposed = true;
      canvas.removeEventListener("webglcontextlost", lost);
      canvas.removeEventListener("webglcontextrestored", restored);
      withdraw();
      detach();
      unfollow();
      trees?.dispose();
      root.unmount();
      texture.dispose();
      renderer.dispose();
    },
  };
}
