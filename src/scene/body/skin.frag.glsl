// Variants by define: USE_PLAIN nothing is on the skin and it is seen from afar; USE_PAIN patterns and
// marks; USE_COMPARE several patterns side by side; USE_SHELL only these, where the skin itself is off;
// USE_INK the person's own marks alone, over glyphs; USE_MASK where strokes are, whatever is on or off; USE_PEELING half of it is off.
#include "noise"
#include "light"
#include "output"
#include "peel"
uniform float uMetresPerPixel;
#ifdef USE_PAIN
#include "pain"
#endif
#ifdef USE_COMPARE
#include "compare"
varying vec4 vCompareEssential;
varying vec4 vCompareSpillover;
varying vec2 vCompareFifth;
// How much of what lies under it the paper of compared patterns covers, on skin and on bare layers.
const float PAPER_ON_SKIN = 0.8;
const float PAPER_ON_SHELL = 0.62;
#endif
#ifndef USE_PLAIN
#include "hint"
varying vec3 vPositionView;
#endif
#if !defined(USE_PLAIN) || defined(USE_PEELING)
varying vec3 vPositionModel;
#endif
uniform float uPeel;
uniform float uDesaturate;
uniform float uSkinSolid;
uniform vec3 uShellInkColour;
#ifdef USE_INK
uniform vec3 uComparePaper;
#endif
uniform vec3 uSkinColour;
uniform vec3 uSkinEdgeColour;
uniform vec3 uAccentColour;
varying vec3 vNormalView;
varying float vOcclusion;
#ifdef USE_PAIN
varying vec3 vNormalModel;
varying vec4 vPain;
varying float vNoGo;
#endif

void main() {
  vec3 n = normalize(vNormalView);
#ifdef USE_PAIN
  // At the outline a pixel spans a lot of skin; lines must not swell there.
  float metresPerPixel = clamp(length(fwidth(vPositionModel)) * 0.6, 1e-5, uMetresPerPixel * 2.5);
  vec4 pain = painColour(vPain, vPositionModel, vNormalModel);
  float ink = inkCoverage(vPain.w, vPositionModel, normalize(vNormalModel), metresPerPixel);
  ink = max(ink, noGoCoverage(vNoGo, vPositionModel, metresPerPixel));
#endif
#ifdef USE_COMPARE
  Compared compared = comparedPatterns(
    vCompareEssential, vCompareSpillover, vCompareFifth, fwidth(vCompareEssential), fwidth(vCompareSpillover),
    fwidth(vCompareFifth),     vPositionModel, dFdx(vPositionModel), dFdy(vPositionModel), normalize(vNormalModel));
#endif

#if defined(USE_INK)
  // A pale casing keeps the strokes of patterns off the ink.
  float casing = inkCoverage(vPain.w, vPositionModel, normalize(vNormalModel), metresPerPixel * 2.6);
  float inked = max(ink, casing * 0.8);
  if (inked < 0.02) discard;
  gl_FragColor = toScreen(mix(uComparePaper, uInkColour, ink / inked), inked);
#elif defined(USE_MASK)
  float strokes = max(smoothstep(0.40, 0.58, vPain.x) * pain.a, ink);
#ifdef USE_COMPARE
  strokes = max(strokes, compared.strokes.a);
#endif
  if (strokes < 0.4) discard;
  gl_FragColor = vec4(1.0);
#elif defined(USE_SHELL)
  // Where the skin has been taken off, only what was drawn on it stays.
  if (uSkinSolid > 0.5 && uPeel < 1.0 && peelMargin(vPositionModel, uPeel) >= 0.0) discard;
  vec3 shellLight = mix(vec3(0.95), studioLight(n, vec3(0.6), 1.0), 0.3);
  vec4 laid = vec4(uPainColour * shellLight, 1.0) * (pain.a * 0.8);
#ifdef USE_COMPARE
  laid = mix(laid, vec4(uComparePaper * shellLight, 1.0), max(compared.paper * PAPER_ON_SHELL, compared.casing));
  laid = laid * (1.0 - compared.strokes.a) + vec4(compared.strokes.rgb * shellLight, compared.strokes.a);
#endif
  laid = mix(laid, vec4(uShellInkColour, 1.0), ink);
  if (laid.a < 0.01) discard;
  gl_FragColor = toScreen(laid.rgb / laid.a, laid.a);
#else
#ifdef USE_PEELING
  float margin = peelMargin(vPositionModel, uPeel);
  if (margin < 0.0) discard;
#endif
  vec3 albedo = desaturated(uSkinColour, uDesaturate);
#ifdef USE_PLAIN
  const vec3 toEye = vec3(0.0, 0.0, 1.0);
#else
  vec3 toEye = normalize(-vPositionView);
  float grain = noiseWithSlope(vPositionModel.xy * 60.0 + vPositionModel.z * 45.0).x - 0.5;
  albedo *= 1.0 + grain * 0.035;
#endif
  float occlusion = mix(vOcclusion, vOcclusion * vOcclusion, 0.3);
  // Light that has been under the skin comes out redder: a wider wrap in red, warm hollows.
  vec3 light = studioLight(n, vec3(0.42, 0.26, 0.2), occlusion);
  albedo *= mix(vec3(0.95, 0.83, 0.77), vec3(1.0), smoothstep(0.0, 0.75, occlusion));
  // In dim hollows light arrives from skin to skin and is as warm as skin.
  light *= mix(vec3(1.18, 0.94, 0.8), vec3(1.0), smoothstep(0.1, 0.7, light.g));
  vec3 colour = albedo * light;
  colour += vec3(1.0, 0.96, 0.92) * (studioGloss16(n, toEye) * 0.055 * occlusion);
  float away = studioRim(n, toEye);
  float rim = away * away * away;
  // Tinted by the skin: a bare cool rim turns dark hollows seen at an edge grey.
  colour += albedo * FILL_COLOUR * (rim * 0.13 * occlusion * occlusion);
  colour += vec3(0.9, 0.6, 0.5) * (rim * 0.02);

#ifndef USE_PLAIN
  colour = mix(colour, uAccentColour, hintGlow(vPositionModel));
#endif
#ifdef USE_PAIN
  vec3 painted = uPainColour * mix(vec3(1.0), light, 0.45);
  colour = mix(colour, painted, pain.a);
#endif
#ifdef USE_COMPARE
  vec3 laidLight = mix(vec3(1.0), light, 0.5);
  colour = mix(colour, uComparePaper * laidLight, max(compared.paper * PAPER_ON_SKIN, compared.casing));
  colour = colour * (1.0 - compared.strokes.a) + compared.strokes.rgb * laidLight;
#endif
#ifdef USE_PAIN
  colour = mix(colour, uInkColour, ink);
#endif
#ifdef USE_PEELING
  colour = mix(uSkinEdgeColour, colour, smoothstep(0.0008, 0.0024, margin));
#endif
  gl_FragColor = toScreen(colour, 1.0);
#endif
}
