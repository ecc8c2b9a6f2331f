#include "noise"
#include "light"
#include "output"
#include "peel"
uniform float uPeel;
uniform float uDesaturate;
uniform float uFocus;
uniform float uThroughOpacity;
uniform vec3 uTendonColour;
uniform vec3 uAccentColour;
uniform vec3 uPaperColour;

varying vec3 vPositionView;
varying vec3 vPositionModel;
varying vec3 vNormalView;
varying vec3 vTangentView;
varying vec3 vFibre;
varying float vOcclusion;
flat varying vec3 vShade;
flat varying float vChosen;
flat varying float vStage;

// Fascicles: height about −0.5–0.5 (x), slope across the fibres (y), and the fine dark lines
// between bundles (z, 0–1). Each octave fades before its pitch gets finer than two pixels.
vec3 fibreRelief(vec2 mm, float footprintMm) {
  float sway = noiseWithSlope(mm * vec2(0.04, 0.018) + 3.0).x * 7.0;
  vec3 sum = vec3(0.0);
  float pitch = 8.0;
  for (int octave = 0; octave < 4; octave++) {
    float keep = 1.0 - smoothstep(0.35, 0.9, footprintMm / pitch);
    if (keep > 0.0) {
      vec2 q = vec2((mm.x + sway) / pitch, mm.y / (pitch * 10.0 + 16.0)) + float(octave) * 17.3;
      vec2 n = noiseWithSlope(q);
      float line = 1.0 - abs(2.0 * n.x - 1.0);
      line *= line;
      sum += vec3(n.x - 0.5, n.y, line * line) * (keep * 0.36);
    }
    pitch *= 0.47;
  }
  return sum;
}

void main() {
  float progress = uPeel - vStage;
#ifndef USE_THROUGH
  float margin = 1.0;
  if (progress > 0.0) {
    margin = peelMargin(vPositionModel, progress);
    if (margin < 0.0) discard;
  }
#endif
  vec3 normalView = normalize(vNormalView);
  vec3 toEye = normalize(-vPositionView);
  vec3 tangent = normalize(vTangentView - normalView * dot(vTangentView, normalView));
  vec3 across = cross(normalView, tangent);

  float footprint = max(fwidth(vFibre.x), fwidth(vFibre.y) * 0.1);
  vec3 relief = fibreRelief(vFibre.xy, footprint);
  float ragged = noiseWithSlope(vec2(vFibre.x * 0.4, vFibre.y * 0.03)).x
    + 0.6 * noiseWithSlope(vec2(vFibre.x * 1.3, vFibre.y * 0.05) + 5.0).x - 0.8;
  float tendon = smoothstep(0.25, 0.8, vFibre.z + ragged * 0.34 + relief.x * 0.3);

  float slope = relief.y * mix(0.62, 0.34, tendon);
  vec3 n = normalize(normalView - across * slope);

  vec3 belly = vShade * (1.0 + relief.x * vec3(1.1, 1.5, 1.45));
  float veil = noiseWithSlope(vFibre.xy * vec2(0.035, 0.016) + 11.0).x;
  belly *= 1.0 - relief.z * vec3(0.24, 0.34, 0.32);
  belly = mix(belly, uTendonColour * 0.62, 0.07 * veil * veil + 0.16 * smoothstep(0.0, 0.5, vFibre.z));
  vec3 albedo = mix(belly, uTendonColour * (1.0 + relief.x * vec3(0.45, 0.55, 0.65) - relief.z * 0.12), tendon);

  bool chosen = vChosen > 0.5;
  bool hovered = vChosen > 0.2 && !chosen;
  // While pain is shown even the chosen muscle gives up some of its red to it.
  albedo = desaturated(albedo, chosen ? uDesaturate * 0.7 : max(uDesaturate, uFocus * 0.45));
  if (!chosen) albedo = mix(albedo, uPaperColour * 0.55, uFocus * 0.16);

  float occlusion = mix(vOcclusion, vOcclusion * vOcclusion, 0.35);
  vec3 light = studioLight(n, vec3(0.22, 0.14, 0.12), occlusion);
  vec3 colour = albedo * light;
  float sheen = studioSheen(tangent, toEye, 22.0) * max(dot(n, KEY_DIRECTION_VIEW) + 0.25, 0.0);
  float gloss = studioGloss(n, toEye, 46.0);
  colour += vec3(1.0, 0.92, 0.88) * (sheen * mix(0.05, 0.08, tendon) + gloss * mix(0.075, 0.13, tendon)) * occlusion;
  float rim = studioRim(normalView, toEye, 4.0) * occlusion;
  colour += vec3(1.0, 0.9, 0.85) * rim * 0.07;
  if (chosen) colour = mix(colour, uAccentColour, studioRim(normalView, toEye, 4.0) * 0.6);
  if (hovered) colour += albedo * 0.28 + vec3(0.02);

#ifdef USE_THROUGH
  gl_FragColor = toScreen(colour, uThroughOpacity);
#else
  if (progress > 0.0) colour *= mix(0.45, 1.0, smoothstep(0.0, 0.0035, margin));
  gl_FragColor = toScreen(colour, 1.0);
#endif
}
