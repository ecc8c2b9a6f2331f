// Variants by define, since a branch that is not taken still costs on some devices:
// USE_FAR: seen from so far that only form, colour and the widest bundles show;
// USE_PEELING: a layer is half off; USE_UNDER_SKIN: the skin is; USE_KNOT: a trigger point is shown;
// USE_FASCIA: a translucent sheet; USE_THROUGH: seen through what lies above.
#include "state-texel"
#include "explode"
#include "noise"
#include "light"
#include "output"
#ifndef USE_FAR
#include "fibre"
#endif
#if defined(USE_PEELING) || defined(USE_UNDER_SKIN)
#include "peel"
#endif
#ifdef USE_KNOT
#include "knot"
uniform float uBandStructure;
uniform vec3 uBandColour;
#endif
uniform float uPeel;
uniform float uSkinSolid;
uniform float uDesaturate;
uniform float uFocus;
uniform float uThroughOpacity;
uniform vec3 uTendonColour;
uniform vec3 uFasciaColour;
uniform vec3 uAccentColour;
uniform vec3 uPaperColour;
uniform vec3 uShades[4];

varying vec3 vNormalView;
#ifndef USE_FAR
varying vec3 vPositionView;
varying vec3 vTangentView;
#endif
#if defined(USE_PEELING) || defined(USE_UNDER_SKIN) || defined(USE_KNOT)
varying vec3 vPositionModel;
#endif
varying vec4 vFibre;
#ifdef USE_FASCIA
varying float vRim;
#endif
flat varying float vStructure;

// Metres beyond the edge of the skin from which on nothing is drawn under it.
const float UNDER_SKIN = 0.045;
// Pitch of the widest bundles, millimetres.
const float BUNDLE = 6.4;

void main() {
  vec4 state = stateOf(vStructure);
#ifdef USE_PEELING
  float progress = uPeel - state.a * 255.0;
  float margin = progress > 0.0 ? peelMargin(vPositionModel, progress) : 1.0;
  if (margin < 0.0) discard;
#endif
#ifdef USE_UNDER_SKIN
  // Thin muscles of face and neck touch the skin: what it still covers is left out.
  if (uSkinSolid > 0.5 && vPositionModel.x - peelFront(uPeel) > UNDER_SKIN) discard;
#endif
  vec3 normalView = normalize(vNormalView);
  float occlusion = mix(vFibre.w, vFibre.w * vFibre.w, 0.35);

#ifdef USE_FAR
  // The lens is long: from afar every look is straight ahead.
  const vec3 toEye = vec3(0.0, 0.0, 1.0);
  vec2 bundle = noiseWithSlope(vec2(vFibre.x / BUNDLE, vFibre.y / (BUNDLE * 14.0)));
  float line = squared(squared(1.0 - abs(2.0 * bundle.x - 1.0)));
  vec3 relief = vec3(bundle.x - 0.5, bundle.y, line * line) * 0.5;
  // Across the fibres, as the picture sees it.
  vec2 wide = vec2(dFdx(vFibre.x), dFdy(vFibre.x));
  vec3 n = normalize(normalView - vec3(wide * (inversesqrt(dot(wide, wide) + 1e-9) * relief.y * 0.4), 0.0));
  float tendon = smoothstep(0.25, 0.8, vFibre.z);
  float sheen = 0.0;
#else
  vec2 form = formOf(vStructure, 1).xy;
  vec3 toEye = normalize(-vPositionView);
  vec3 alongSheet = normalize(vTangentView - normalView * dot(vTangentView, normalView));
  vec3 acrossSheet = cross(alongSheet, normalView);
  float wideX = dFdx(vFibre.x);
  float wideY = dFdy(vFibre.x);
  // Which of the two ways across is the way of growing u: it differs by side and face, and matters
  // where fascicles run aslant.
  acrossSheet *= form.y > 0.5 ? sign(dot(acrossSheet, dFdx(vPositionView)) * wideX
    + dot(acrossSheet, dFdy(vPositionView)) * wideY + 1e-12) : 1.0;
  FibrePlace place = fibrePlace(vFibre.xy, form.x, form.y);
  vec3 tangent = alongSheet * place.along.y + acrossSheet * place.along.x;
  vec3 across = acrossSheet * place.along.y - alongSheet * place.along.x;
  float footprint = max(abs(wideX) + abs(wideY), fwidth(vFibre.y) * (0.1 + form.x));
  vec3 relief = fibreRelief(place.mm, footprint);
  float ragged = noiseWithSlope(vec2(vFibre.x * 0.4, vFibre.y * 0.03)).x
    + 0.6 * noiseWithSlope(vec2(vFibre.x * 1.3, vFibre.y * 0.05) + 5.0).x - 0.8;
  float tendon = smoothstep(0.25, 0.8, vFibre.z + ragged * 0.34 + relief.x * 0.3);
  vec3 n = normalize(normalView - across * (relief.y * mix(0.55, 0.3, tendon)));
  float sheen = studioSheen(tangent, toEye) * max(dot(n, KEY_DIRECTION_VIEW) + 0.25, 0.0);
#endif

  float away = studioRim(normalView, toEye);
  vec3 belly = uShades[int(state.b * 3.0 + 0.5)] * (1.0 + relief.x * vec3(1.05, 1.4, 1.35));
  belly *= 1.0 - relief.z * vec3(0.22, 0.32, 0.30);
#ifdef USE_FAR
  float veil = 0.25;
#else
  float veil = noiseWithSlope(vFibre.xy * vec2(0.035, 0.016) + 11.0).x;
#endif
  belly = mix(belly, uTendonColour * 0.62, 0.07 * veil * veil + 0.16 * smoothstep(0.0, 0.5, vFibre.z));
  vec3 albedo = mix(belly, uTendonColour * (1.0 + relief.x * vec3(0.45, 0.55, 0.65) - relief.z * 0.12), tendon);

#ifdef USE_FASCIA
  // A thin silvery sheet: fibres with a second, fainter family across them, more open between. Of a
  // muscle that runs out into such a sheet, only that part is one.
  float ofMuscle = formOf(vStructure, 1).w;
  float thin = mix(1.0, tendon, ofMuscle);
  float weave = 0.0;
  float rag = 1.2;
#ifndef USE_FAR
  weave = fibreRelief(vec2(vFibre.x * 0.5 + vFibre.y * 0.87, vFibre.y * 0.5 - vFibre.x * 0.87), footprint * 1.6).x;
  rag = noiseWithSlope(vec2(vFibre.x * 0.5, vFibre.y * 0.06)).x * 2.4;
#endif
  vec3 silver = uFasciaColour * (1.0 + (relief.x + weave * 0.3) * 0.5 - relief.z * 0.1);
  albedo = mix(albedo, silver, thin);
  float edge = max(smoothstep(0.2, 6.5, vRim - rag + relief.x * 3.0), ofMuscle);
  float web = clamp(0.50 + relief.x * 0.55 + weave * 0.18 + away * away * 0.45, 0.25, 0.94);
  float cover = mix(1.0, min(web + 0.12 * ofMuscle, 0.94), thin) * edge;
  tendon = max(tendon, thin);
#endif

  bool chosen = state.g > 0.5;
  bool hovered = state.g > 0.2 && !chosen;
  // While pain is shown even the chosen muscle gives up some of its red to it.
  albedo = desaturated(albedo, chosen ? uDesaturate * 0.7 : max(uDesaturate, uFocus * 0.45));
  albedo = mix(albedo, uPaperColour * 0.55, chosen ? 0.0 : uFocus * 0.16);

#ifdef USE_KNOT
  vec2 knot = knotHere(vPositionModel) * step(abs(vStructure - uBandStructure), 0.5);
  // A tight cord under the surface: paler, and standing out a little; darker red in the knot itself.
  float slope = dot(vec2(dFdx(knot.x + knot.y), dFdy(knot.x + knot.y)), vec2(0.7, -0.7));
  n = normalize(n + vec3(-slope, slope, 0.0) * 0.35);
  albedo = mix(albedo, uBandColour * 0.82, knot.x * 0.55);
  albedo = mix(albedo, vec3(0.42, 0.05, 0.06), knot.y * 0.6);
#endif

  vec3 colour = albedo * studioLight(n, vec3(0.22, 0.14, 0.12), occlusion);
  float gloss = studioGloss48(n, toEye);
  colour += vec3(1.0, 0.92, 0.88) * (sheen * mix(0.05, 0.08, tendon) + gloss * mix(0.075, 0.13, tendon)) * occlusion;
  float rim = squared(squared(away));
  colour += vec3(1.0, 0.9, 0.85) * (rim * occlusion * 0.07);
#ifdef USE_FASCIA
  colour += vec3(0.93, 0.97, 1.0) * (sheen * 0.16 * occlusion);
#endif
  colour = mix(colour, uAccentColour, chosen ? rim * 0.6 : 0.0);
  colour += hovered ? albedo * 0.28 + vec3(0.02) : vec3(0.0);

#ifdef USE_PEELING
  colour *= mix(0.45, 1.0, smoothstep(0.0, 0.0035, margin));
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
