#include "noise"
#include "fibre"
#include "knot"
#include "light"
#include "output"
#include "peel"
uniform float uPeel;
uniform float uSkinSolid;
uniform float uDesaturate;
uniform float uFocus;
uniform float uThroughOpacity;
uniform vec3 uTendonColour;
uniform vec3 uFasciaColour;
uniform vec3 uAccentColour;
uniform vec3 uPaperColour;
uniform vec3 uBandColour;

varying vec3 vPositionView;
varying vec3 vPositionModel;
varying vec3 vNormalView;
varying vec3 vTangentView;
varying vec4 vFibre;
varying float vOcclusion;
flat varying vec3 vShade;
flat varying float vChosen;
flat varying float vStage;
flat varying vec3 vForm;

// Metres beyond the edge of the skin from which on nothing is drawn under it.
const float UNDER_SKIN = 0.03;

void main() {
  float progress = uPeel - vStage;
  float margin = 1.0;
#ifndef USE_THROUGH
  if (progress > 0.0) {
    margin = peelMargin(vPositionModel, progress);
    if (margin < 0.0) discard;
  }
  // Thin muscles of face and neck touch the skin: what it still covers is left out.
  if (uSkinSolid > 0.5 && uPeel < 1.0 && peelMargin(vPositionModel, uPeel) > UNDER_SKIN) discard;
#endif
  vec3 normalView = normalize(vNormalView);
  vec3 toEye = normalize(-vPositionView);
  vec3 alongSheet = normalize(vTangentView - normalView * dot(vTangentView, normalView));
  vec3 acrossSheet = cross(alongSheet, normalView);
  float wideX = dFdx(vFibre.x);
  float wideY = dFdy(vFibre.x);
  // Which of the two ways across is the way of growing u: it differs by side and face, and matters
  // where fascicles run aslant.
  if (vForm.y > 0.5) {
    acrossSheet *= sign(dot(acrossSheet, dFdx(vPositionView)) * wideX
      + dot(acrossSheet, dFdy(vPositionView)) * wideY + 1e-12);
  }

  FibrePlace place = fibrePlace(vFibre.xy, vForm.x, vForm.y);
  vec3 tangent = alongSheet * place.along.y + acrossSheet * place.along.x;
  vec3 across = acrossSheet * place.along.y - alongSheet * place.along.x;
  float footprint = max(abs(wideX) + abs(wideY), fwidth(vFibre.y) * (0.1 + vForm.x));
  vec3 relief = fibreRelief(place.mm, footprint);
  float occlusion = mix(vOcclusion, vOcclusion * vOcclusion, 0.35);

#ifdef USE_FASCIA
  // A thin silvery sheet: fibres with a second, fainter family across them, more open between.
  vec3 weave = fibreRelief(vec2(vFibre.x * 0.5 + vFibre.y * 0.87, vFibre.y * 0.5 - vFibre.x * 0.87), footprint * 1.6);
  vec3 n = normalize(normalView - across * relief.y * 0.4);
  vec3 albedo = uFasciaColour * (1.0 + (relief.x + weave.x * 0.3) * 0.5 - relief.z * 0.1);
  float tendon = 1.0;
  float turned = studioRim(normalView, toEye);
  float rag = noiseWithSlope(vec2(vFibre.x * 0.5, vFibre.y * 0.06)).x * 2.4;
  float edge = smoothstep(0.2, 6.5, vFibre.w - rag + relief.x * 3.0);
  float cover = clamp(0.50 + relief.x * 0.55 + weave.x * 0.18 + turned * turned * 0.45, 0.25, 0.94) * edge;
#else
  float tendon = vFibre.z;
  float veil = 0.25;
  // From far off the border's rags are finer than a pixel.
  if (footprint < 5.0) {
    float ragged = noiseWithSlope(vec2(vFibre.x * 0.4, vFibre.y * 0.03)).x
      + 0.6 * noiseWithSlope(vec2(vFibre.x * 1.3, vFibre.y * 0.05) + 5.0).x - 0.8;
    tendon += ragged * 0.34 + relief.x * 0.3;
    veil = noiseWithSlope(vFibre.xy * vec2(0.035, 0.016) + 11.0).x;
  }
  tendon = smoothstep(0.25, 0.8, tendon);
  vec3 n = normalize(normalView - across * (relief.y * mix(0.55, 0.3, tendon)));
  vec3 belly = vShade * (1.0 + relief.x * vec3(1.05, 1.4, 1.35));
  belly *= 1.0 - relief.z * vec3(0.22, 0.32, 0.30);
  belly = mix(belly, uTendonColour * 0.62, 0.07 * veil * veil + 0.16 * smoothstep(0.0, 0.5, vFibre.z));
  vec3 albedo = mix(belly, uTendonColour * (1.0 + relief.x * vec3(0.45, 0.55, 0.65) - relief.z * 0.12), tendon);
#endif

  bool chosen = vChosen > 0.5;
  bool hovered = vChosen > 0.2 && !chosen;
  // While pain is shown even the chosen muscle gives up some of its red to it.
  albedo = desaturated(albedo, chosen ? uDesaturate * 0.7 : max(uDesaturate, uFocus * 0.45));
  if (!chosen) albedo = mix(albedo, uPaperColour * 0.55, uFocus * 0.16);

  vec2 knot = vec2(0.0);
  if (vForm.z > 0.5) {
    knot = knotHere(vPositionModel);
    // A tight cord under the surface: paler, and standing out a little; darker red in the knot itself.
    float slope = dot(vec2(dFdx(knot.x + knot.y), dFdy(knot.x + knot.y)), vec2(0.7, -0.7));
    n = normalize(n + vec3(-slope, slope, 0.0) * 0.35);
    albedo = mix(albedo, uBandColour * 0.82, knot.x * 0.55);
    albedo = mix(albedo, vec3(0.42, 0.05, 0.06), knot.y * 0.6);
  }

  vec3 light = studioLight(n, vec3(0.22, 0.14, 0.12), occlusion);
  vec3 colour = albedo * light;
  float sheen = studioSheen(tangent, toEye) * max(dot(n, KEY_DIRECTION_VIEW) + 0.25, 0.0);
  float gloss = studioGloss48(n, toEye);
  colour += vec3(1.0, 0.92, 0.88) * (sheen * mix(0.05, 0.08, tendon) + gloss * mix(0.075, 0.13, tendon)) * occlusion;
  float rim = squared(squared(studioRim(normalView, toEye)));
  colour += vec3(1.0, 0.9, 0.85) * rim * occlusion * 0.07;
#ifdef USE_FASCIA
  colour += vec3(0.93, 0.97, 1.0) * sheen * 0.16 * occlusion;
#endif
  if (chosen) colour = mix(colour, uAccentColour, rim * 0.6);
  if (hovered) colour += albedo * 0.28 + vec3(0.02);

#ifndef USE_THROUGH
  if (progress > 0.0) colour *= mix(0.45, 1.0, smoothstep(0.0, 0.0035, margin));
#endif
#ifdef USE_FASCIA
  if (cover < 0.03) discard;
  gl_FragColor = toScreen(colour, chosen ? max(cover, 0.6 * edge) : cover);
#elif defined(USE_THROUGH)
  gl_FragColor = toScreen(colour, uThroughOpacity);
#else
  gl_FragColor = toScreen(colour, 1.0);
#endif
}
