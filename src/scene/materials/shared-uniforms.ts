import { Color, DataTexture, type IUniform, Vector2, Vector3, Vector4 } from "three";
import { COMPARE_PAPER, COMPARE_PLACES, COMPARED_LOOKS } from "../../state/index.ts";
import type { ScenePalette } from "../look/palette.ts";
import { createNoiseTexture } from "../shaders/noise-texture.ts";

/** As many spot marks as the skin shader draws; `MAX_SPOTS` in `pain.glsl`. */
export const MAX_SPOTS = 16;

/** As many points of a taut band as the muscle shader knows; `BAND_POINTS` in `knot.glsl`. */
export const BAND_POINTS = 9;

/**
 * Uniforms that several materials read from the same object: one write reaches them all. Colours
 * are linear, lengths metres.
 */
export interface SharedUniforms {
  readonly [name: string]: IUniform;
  /** One RGBA8 texel a structure; see `structure-texels.ts`. */
  readonly tState: IUniform<DataTexture>;
  /** Two RGBA float texels a structure; see `structure-form.ts`. */
  readonly tForm: IUniform<DataTexture>;
  /** Noise for all surfaces; see `noise-texture.ts`. */
  readonly tNoise: IUniform<DataTexture>;
  /** How far the body is moved apart, 0–1; default 0. */
  readonly uExplode: IUniform<number>;
  /** 0 skin … 4 skeleton; default 0. */
  readonly uPeel: IUniform<number>;
  /** How grey the body is, 0–1; 0.5 while pain is shown. */
  readonly uDesaturate: IUniform<number>;
  /** How far all but the chosen structure steps back, 0–1. */
  readonly uFocus: IUniform<number>;
  /** Opacity of a chosen structure seen through what lies above it, 0–1. */
  readonly uThroughOpacity: IUniform<number>;
  /** 1 while the skin is drawn solidly, 0 while it is a ghost or hidden. */
  readonly uSkinSolid: IUniform<number>;
  /** How far pain has flowed: zones with an arrival time below this are drawn; 0–1.15. */
  readonly uPainReveal: IUniform<number>;
  /** Spots in use, 0–`MAX_SPOTS`. */
  readonly uSpotCount: IUniform<number>;
  /** Centre and radius of each spot. */
  readonly uSpots: IUniform<Vector4[]>;
  /** Outward normal of each spot; w is its intensity 0–1. */
  readonly uSpotNormals: IUniform<Vector4[]>;
  /** Where the brush is: its middle on the skin and its radius; radius 0 hides it. */
  readonly uBrush: IUniform<Vector4>;
  /** How clearly the places not to press are drawn, 0–1. */
  readonly uNoGo: IUniform<number>;
  /** Centre and radius of the circle of uncertainty; radius 0 hides it. */
  readonly uUncertainty: IUniform<Vector4>;
  /** Hues of compared patterns by place, how clearly each is drawn (0–1), and the paper under them. */
  readonly uCompareHues: IUniform<Color[]>;
  readonly uCompared: IUniform<number[]>;
  /** Model direction across the strokes of each place, where these are lines. */
  readonly uCompareAcross: IUniform<Vector3[]>;
  readonly uComparePaper: IUniform<Color>;
  /** Device pixels in a CSS pixel. */
  readonly uPixelRatio: IUniform<number>;
  /** Model metres that a CSS pixel covers at the camera's target. */
  readonly uMetresPerPixel: IUniform<number>;
  /** Width and height of the canvas, CSS pixels. */
  readonly uViewport: IUniform<Vector2>;
  /** Strength of the contact shadow, 0–1. */
  readonly uShadow: IUniform<number>;
  /** Places that pulse at the start. */
  readonly uHints: IUniform<Vector3[]>;
  /** Share of one beat of that pulse that has passed; 0 hides it. */
  readonly uHintBeat: IUniform<number>;
  /** Strength of ghosts, 0–1. */
  readonly uGhostOpacity: IUniform<number>;
  readonly uShades: IUniform<Color[]>;
  readonly uTendonColour: IUniform<Color>;
  readonly uBoneColour: IUniform<Color>;
  readonly uSkinColour: IUniform<Color>;
  readonly uSkinEdgeColour: IUniform<Color>;
  readonly uPainColour: IUniform<Color>;
  readonly uInkColour: IUniform<Color>;
  readonly uShellInkColour: IUniform<Color>;
  readonly uAccentColour: IUniform<Color>;
  readonly uGhostColour: IUniform<Color>;
  readonly uPaperColour: IUniform<Color>;
  readonly uBandColour: IUniform<Color>;
  readonly uFasciaColour: IUniform<Color>;
  /** Points of the taut band as it lies in the unmoved body; w of the first is how many. */
  readonly uBand: IUniform<Vector4[]>;
  /** The trigger point, unmoved; w is how far its band is lit, 0–1.2; 0 hides both. */
  readonly uKnot: IUniform<Vector4>;
  /** Index of the structure that the band is in. */
  readonly uBandStructure: IUniform<number>;
}

/** Fresh uniforms at their defaults, coloured by a palette. The caller disposes the textures. */
export function createSharedUniforms(
  state: DataTexture,
  form: DataTexture,
  palette: ScenePalette,
): SharedUniforms {
  const vectors = () => Array.from({ length: MAX_SPOTS }, () => new Vector4());
  const colour = () => ({ value: new Color() });
  const uniforms: SharedUniforms = {
    tState: { value: state },
    tForm: { value: form },
    tNoise: { value: createNoiseTexture() },
    uExplode: { value: 0 },
    uPeel: { value: 0 },
    uDesaturate: { value: 0 },
    uFocus: { value: 0 },
    uThroughOpacity: { value: 0.62 },
    uSkinSolid: { value: 1 },
    uPainReveal: { value: 0 },
    uSpotCount: { value: 0 },
    uSpots: { value: vectors() },
    uSpotNormals: { value: vectors() },
    uBrush: { value: new Vector4() },
    uNoGo: { value: 0 },
    uUncertainty: { value: new Vector4() },
    uCompareHues: { value: COMPARE_PLACES.map((place) => new Color(COMPARED_LOOKS[place].hue)) },
    uCompared: { value: COMPARE_PLACES.map(() => 0) },
    uCompareAcross: { value: COMPARE_PLACES.map(() => new Vector3(0, 1, 0)) },
    uComparePaper: { value: new Color(COMPARE_PAPER) },
    uPixelRatio: { value: 1 },
    uMetresPerPixel: { value: 0.002 },
    uViewport: { value: new Vector2(1, 1) },
    uShadow: { value: 0 },
    uHints: { value: [new Vector3(), new Vector3(), new Vector3(), new Vector3()] },
    uHintBeat: { value: 0 },
    uGhostOpacity: { value: 1 },
    uShades: { value: [new Color(), new Color(), new Color(), new Color()] },
    uTendonColour: colour(),
    uBoneColour: colour(),
    uSkinColour: colour(),
    uSkinEdgeColour: colour(),
    uPainColour: colour(),
    uInkColour: colour(),
    uShellInkColour: colour(),
    uAccentColour: colour(),
    uGhostColour: colour(),
    uPaperColour: colour(),
    uBandColour: colour(),
    uFasciaColour: colour(),
    uBand: { value: Array.from({ length: BAND_POINTS }, () => new Vector4()) },
    uKnot: { value: new Vector4() },
    uBandStructure: { value: -1 },
  };
  applyPalette(uniforms, palette);
  return uniforms;
}

/** Recolours the body in place. */
export function applyPalette(uniforms: SharedUniforms, palette: ScenePalette): void {
  palette.muscleShades.forEach((shade, i) => {
    uniforms.uShades.value[i]?.set(shade);
  });
  uniforms.uTendonColour.value.set(palette.tendon);
  uniforms.uBoneColour.value.set(palette.bone);
  uniforms.uSkinColour.value.set(palette.skin);
  uniforms.uSkinEdgeColour.value.set(palette.skinEdge);
  uniforms.uPainColour.value.set(palette.pain);
  uniforms.uInkColour.value.set(palette.ink);
  uniforms.uShellInkColour.value.set(palette.shellInk);
  uniforms.uAccentColour.value.set(palette.accent);
  uniforms.uGhostColour.value.set(palette.ghost);
  uniforms.uPaperColour.value.set(palette.paper);
  uniforms.uBandColour.value.set(palette.band);
  uniforms.uFasciaColour.value.set(palette.fascia);
  uniforms.uShadow.value = palette.shadow;
}
