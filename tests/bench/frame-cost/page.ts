import { MeshoptDecoder } from "meshoptimizer/decoder";
import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from "three";
import type { Body, BodyLayer } from "../../../src/core/body/body.ts";
import { decodeBody } from "../../../src/core/body/decode-body.ts";
import { isModelManifest, type PartKind, partOf } from "../../../src/core/body/model-manifest.ts";
import { assignShades } from "../../../src/scene/body/assign-shades.ts";
import { layerGeometry, muscleGeometries } from "../../../src/scene/body/layer-geometry.ts";
import { createFormTexture } from "../../../src/scene/body/structure-form.ts";
import { writeStructureTexels } from "../../../src/scene/body/structure-texels.ts";
import { createStateTexture, stateTexels } from "../../../src/scene/canvas/create-state-texture.ts";
import { LIGHT_PALETTE } from "../../../src/scene/look/palette.ts";
import { RENDER_ORDER } from "../../../src/scene/look/render-order.ts";
import { createBodyMaterials } from "../../../src/scene/materials/body-materials.ts";
import {
  createSharedUniforms,
  type SharedUniforms,
} from "../../../src/scene/materials/shared-uniforms.ts";

/** What `run.ts` reads from the page. */
declare global {
  interface Window {
    frameCost?: Promise<readonly CostRow[]>;
  }
}

/**
 * Cost of one state of the body in milliseconds, the same triangles both ways: the least of all frames,
 * which is the one that the rest of the machine disturbed least.
 */
export interface CostRow {
  readonly state: string;
  readonly oursMs: number;
  readonly bareMs: number;
  readonly triangles: number;
  readonly drawCalls: number;
}

const FRAMES = 15;

async function loadBody(): Promise<Body> {
  const answer: unknown = await (await fetch("/models/model.json")).json();
  if (!isModelManifest(answer)) throw new Error("frame-cost: no model; build it first");
  await MeshoptDecoder.ready;
  const file = async (kind: PartKind) =>
    new Uint8Array(await (await fetch(`/models/${partOf(answer, kind).file}`)).arrayBuffer());
  const [muscles, shade, bones, skin] = await Promise.all([
    file("muscles"),
    file("shade"),
    file("bones"),
    file("skin"),
  ]);
  return decodeBody({ muscles, shade, bones, skin }, answer, MeshoptDecoder).body;
}

/** What lies on the skin: nothing, one pattern, or five that overlap one another. */
type Painted = "nothing" | "one" | "five";

/** Wide bands around the trunk and the limbs, shifted against one another: far more than any real pattern. */
function paint(skin: BufferGeometry, body: Body, painted: Painted, uniforms: SharedUniforms): void {
  const { positions } = body.skin;
  const band = (v: number, shift: number) =>
    Math.sin(11 * positions[3 * v + 1]! + shift) > -0.3 ? 230 : 0;
  const bytes = (of: (v: number, c: number) => number) => {
    const all = new Uint8Array((4 * positions.length) / 3);
    for (let i = 0; i < all.length; i++) all[i] = of(Math.floor(i / 4), i % 4);
    return new BufferAttribute(all, 4, true);
  };
  skin.setAttribute(
    "aPain",
    bytes((v, c) => (painted === "one" && c === 0 ? band(v, 0) : 0)),
  );
  uniforms.uPainReveal.value = 1.02;
  if (painted !== "five") return;
  skin.setAttribute(
    "aCompareEssential",
    bytes((v, c) => band(v, c)),
  );
  skin.setAttribute(
    "aCompareSpillover",
    bytes((v, c) => band(v, c + 3)),
  );
  skin.setAttribute(
    "aCompareFifth",
    bytes((v, c) => (c < 2 ? band(v, 4 + 3 * c) : 0)),
  );
  uniforms.uCompared.value.fill(1);
}

/** The picture's own layers in one state, put together as `BodyLayers` does. */
function ours(body: Body, peel: number, painted: Painted): Scene {
  const state = createStateTexture(body.structures.length);
  const uniforms = createSharedUniforms(state, createFormTexture(body), LIGHT_PALETTE);
  const view = { peel, xray: false, isolated: null, hidden: [], chosen: [], hovered: null };
  const shades = assignShades(body.muscles, body.structures);
  writeStructureTexels(stateTexels(state), body.structures, shades, view, () => []);
  state.needsUpdate = true;
  uniforms.uPeel.value = peel;
  const materials = createBodyMaterials(uniforms);
  const peeling = peel % 1 === 0 ? null : ("skin" as const);
  const needs = {
    far: true,
    peeling,
    painted: painted !== "nothing",
    compared: painted === "five",
    knot: false,
  };
  const muscles = muscleGeometries(body.muscles, body.structures);
  const skin = layerGeometry(body.skin);
  paint(skin, body, painted, uniforms);
  const scene = new Scene();
  const add = (geometry: BufferGeometry, material: Mesh["material"], order: number) => {
    const mesh = new Mesh(geometry, material);
    mesh.renderOrder = order;
    scene.add(mesh);
  };
  if (peel < 1) add(skin, materials.skin(needs), RENDER_ORDER.skin);
  if (peel > 0) {
    const stage = Math.floor(peel);
    const from = muscles.stages[stage] ?? 0;
    muscles.solid.setDrawRange(from, (muscles.stages.at(-1) ?? 0) - from);
    add(muscles.solid, materials.muscle(needs), RENDER_ORDER.muscles);
    add(muscles.fascia, materials.fascia(needs), RENDER_ORDER.fascia);
    add(layerGeometry(body.bones), materials.bone(needs), RENDER_ORDER.bones);
    if (needs.painted) add(skin, materials.skinShell(needs), RENDER_ORDER.painShell);
  }
  return scene;
}

/** The same triangles in one draw call with the plainest material that shows a form. */
function bare(layers: readonly BodyLayer[]): Scene {
  const vertices = layers.reduce((sum, layer) => sum + layer.positions.length / 3, 0);
  const positions = new Float32Array(3 * vertices);
  const colours = new Float32Array(3 * vertices);
  const index: number[] = [];
  let at = 0;
  for (const layer of layers) {
    positions.set(layer.positions, 3 * at);
    // A fixed light baked into colours: shading without any work in the shader.
    for (let i = 0; i < layer.normals.length; i++) {
      colours[3 * at + i] = 0.5 + 0.4 * (layer.normals[3 * Math.floor(i / 3) + 2] ?? 0);
    }
    for (const v of layer.index) index.push(v + at);
    at += layer.positions.length / 3;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setAttribute("color", new BufferAttribute(colours, 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
  const scene = new Scene();
  scene.add(new Mesh(geometry, new MeshBasicMaterial({ vertexColors: true })));
  return scene;
}

async function measure(): Promise<readonly CostRow[]> {
  const body = await loadBody();
  const canvas = document.querySelector("canvas");
  if (!canvas) throw new Error("frame-cost: no canvas");
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
  const camera = new PerspectiveCamera(24, canvas.width / canvas.height, 0.2, 12);
  const gl = renderer.getContext();
  const pixel = new Uint8Array(4);
  const frame = (scene: Scene, turn: number): number => {
    camera.position.set(4.4 * Math.sin(turn), 0.82, 0.08 + 4.4 * Math.cos(turn));
    camera.lookAt(0, 0.82, 0.08);
    const start = performance.now();
    renderer.render(scene, camera);
    // Reading a pixel waits until everything has been drawn.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return performance.now() - start;
  };
  const { muscles, bones, skin } = body;
  const states: readonly (readonly [string, number, readonly BodyLayer[], Painted])[] = [
    ["skin, muscles and bones (half peeled)", 0.5, [skin, muscles, bones], "nothing"],
    ["muscles and bones", 1, [muscles, bones], "nothing"],
    ["skin", 0, [skin], "nothing"],
    ["skin with one pattern", 0, [skin], "one"],
    ["skin with five patterns", 0, [skin], "five"],
    ["muscles, bones and five patterns", 1, [muscles, bones, skin], "five"],
  ];
  return states.map(([state, peel, layers, painted]): CostRow => {
    const mine = ours(body, peel, painted);
    const plain = bare(layers);
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let warm = 0; warm < 3; warm++) {
      frame(mine, 0);
      frame(plain, 0);
    }
    // In turns, so that whatever else the machine does meets both alike.
    for (let i = 0; i < FRAMES; i++) {
      const turn = (2 * Math.PI * i) / FRAMES;
      times.ours.push(frame(mine, turn));
      times.bare.push(frame(plain, turn));
    }
    frame(mine, 0);
    const { calls } = renderer.info.render;
    const triangles = layers.reduce((sum, layer) => sum + layer.index.length / 3, 0);
    return {
      state,
      oursMs: Math.min(...times.ours),
      bareMs: Math.min(...times.bare),
      triangles,
      drawCalls: calls,
    };
  });
}

window.frameCost = measure();
