#include "noise"
#include "light"
#include "output"
#include "peel"
#include "pain"
#include "hint"
uniform float uPeel;
uniform float uDesaturate;
uniform float uSkinSolid;
uniform float uMetresPerPixel;
uniform vec3 uShellInkColour;
uniform vec3 uSkinColour;
uniform vec3 uSkinEdgeColour;
uniform vec3 uAccentColour;
varying vec3 vPositionView;
varying vec3 vPositionModel;
varying vec3 vNormalView;
varying vec3 vNormalModel;
varying float vOcclusion;
varying vec4 vPain;

void main() {
  vec3 n = normalize(vNormalView);
  vec3 toEye = normalize(-vPositionView);
  // At the outline a pixel spans a lot of skin; lines must not swell there.
  float metresPerPixel = clamp(length(fwidth(vPositionModel)) * 0.6, 1e-5, uMetresPerPixel * 2.5);
  vec4 pain = painColour(vPain, vPositionModel, vNormalModel);
  float ink = inkCoverage(vPain.w, vPositionModel, normalize(vNormalModel), metresPerPixel);

#ifdef USE_SHELL
  // Where the skin has been taken off, only what was drawn on it stays.
  if (uSkinSolid > 0.5 && uPeel < 1.0 && peelMargin(vPositionModel, uPeel) >= 0.0) discard;
  float painCover = pain.a * 0.8 * (1.0 - ink);
  float cover = painCover + ink;
  if (cover < 0.01) discard;
  vec3 shellLight = studioLight(n, vec3(0.6), 1.0);
  vec3 painted = uPainColour * mix(vec3(0.95), shellLight, 0.3);
  gl_FragColor = toScreen((painted * painCover + uShellInkColour * ink) / cover, cover);
#else
  float margin = 1.0;
  if (uPeel > 0.0) {
    margin = peelMargin(vPositionModel, uPeel);
    if (margin < 0.0) discard;
  }
  vec3 albedo = desaturated(uSkinColour, uDesaturate);
  float grain = noiseWithSlope(vPositionModel.xy * 60.0 + vPositionModel.z * 45.0).x - 0.5;
  albedo *= 1.0 + grain * 0.035;
  float occlusion = mix(vOcclusion, vOcclusion * vOcclusion, 0.3);
  // Light that has been under the skin comes out redder: a wider wrap in red, warm hollows.
  vec3 light = studioLight(n, vec3(0.42, 0.26, 0.2), occlusion);
  albedo *= mix(vec3(0.95, 0.83, 0.77), vec3(1.0), smoothstep(0.0, 0.75, occlusion));
  vec3 colour = albedo * light;
  colour += vec3(1.0, 0.96, 0.92) * studioGloss16(n, toEye) * 0.055 * occlusion;
  float away = studioRim(n, toEye);
  float rim = away * away * away;
  colour += FILL_COLOUR * rim * 0.08 * occlusion * occlusion;
  colour += vec3(0.9, 0.6, 0.5) * rim * 0.02;

  vec3 painted = uPainColour * mix(vec3(1.0), light, 0.45);
  colour = mix(colour, uAccentColour, hintGlow(vPositionModel));
  colour = mix(colour, painted, pain.a);
  colour = mix(colour, uInkColour, ink);
  if (uPeel > 0.0) {
    colour = mix(uSkinEdgeColour, colour, smoothstep(0.0008, 0.0024, margin));
  }
  gl_FragColor = toScreen(colour, 1.0);
#endif
}
