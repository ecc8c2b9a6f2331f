#include "noise"
#include "light"
#include "output"
uniform float uDesaturate;
uniform float uFocus;
uniform float uThroughOpacity;
uniform vec3 uBoneColour;
uniform vec3 uAccentColour;
#ifndef USE_FAR
varying vec3 vPositionView;
varying vec3 vPositionModel;
#endif
varying vec3 vNormalView;
varying float vOcclusion;
flat varying float vChosen;

void main() {
  vec3 n = normalize(vNormalView);
#ifdef USE_FAR
  const vec3 toEye = vec3(0.0, 0.0, 1.0);
  const float mottle = 0.0;
#else
  vec3 toEye = normalize(-vPositionView);
  float mottle = noiseWithSlope(vPositionModel.xy * 140.0 + vPositionModel.z * 90.0).x - 0.5;
#endif
  bool chosen = vChosen > 0.5;
  vec3 albedo = uBoneColour * (1.0 + mottle * 0.07);
  // Hollows are warmer than crests, as on a cleaned and waxed bone.
  albedo *= mix(vec3(0.86, 0.76, 0.64), vec3(1.0), smoothstep(0.1, 0.8, vOcclusion));
  albedo = desaturated(albedo, chosen ? 0.0 : uDesaturate * 0.6);
  float occlusion = mix(vOcclusion, vOcclusion * vOcclusion, 0.4);
  vec3 colour = albedo * studioLight(n, vec3(0.12, 0.1, 0.08), occlusion);
  colour += vec3(1.0, 0.97, 0.92) * studioGloss16(n, toEye) * 0.04 * occlusion;
  float rim = studioRim(n, toEye);
  colour += FILL_COLOUR * squared(squared(rim)) * 0.13 * occlusion;
  if (chosen) colour = mix(colour, uAccentColour, 0.15 + rim * rim * 0.7);
  else if (vChosen > 0.2) colour += albedo * 0.18;
#ifdef USE_THROUGH
  gl_FragColor = toScreen(colour, uThroughOpacity);
#else
  gl_FragColor = toScreen(colour, 1.0);
#endif
}
