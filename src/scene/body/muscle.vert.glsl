#include "state-texel"
#include "explode"
uniform float uPeel;
#include "lift"
attribute float aStructure;
attribute float aOcclusion;
// x millimetres across the fibres from the sheet's middle, y along them, z tendon share 0–1.
attribute vec3 aFibre;
// Fibre direction; w 1 where the sheet's rim is 12.7 mm away or more.
attribute vec4 aTangent;

// Few and packed: with triangles as small as these, what is handed over costs more than what is
// worked out. The rest is looked up in the fragment by the structure's number.
varying vec3 vNormalView;
#ifndef USE_FAR
varying vec3 vPositionView;
varying vec3 vTangentView;
#endif
#if defined(USE_PEELING) || defined(USE_UNDER_SKIN) || defined(USE_KNOT)
varying vec3 vPositionModel;
#endif
// xyz as `aFibre`, w baked light.
varying vec4 vFibre;
#ifdef USE_FASCIA
// Millimetres to the sheet's rim.
varying float vRim;
#endif
flat varying float vStructure;

void main() {
  vec4 state = stateOf(aStructure);
#ifdef USE_THROUGH
  if (state.g < 0.9) { gl_Position = NOWHERE; return; }
#else
  if (state.r < 0.75 || uPeel >= state.a * 255.0 + 1.0) { gl_Position = NOWHERE; return; }
#endif
  vec4 positionView = modelViewMatrix * vec4(position + explodeOffset(aStructure), 1.0);
  vNormalView = normalMatrix * normal;
#ifndef USE_FAR
  vPositionView = positionView.xyz;
  vTangentView = normalMatrix * aTangent.xyz;
#endif
#if defined(USE_PEELING) || defined(USE_UNDER_SKIN) || defined(USE_KNOT)
  vPositionModel = position;
#endif
  vFibre = vec4(aFibre, aOcclusion);
#ifdef USE_FASCIA
  vRim = aTangent.w * 12.7;
#endif
  vStructure = aStructure;
#ifdef USE_FASCIA
  gl_Position = liftedClip(positionView, state.a * 255.0 - 0.6);
#else
  gl_Position = liftedClip(positionView, state.a * 255.0);
#endif
#ifdef USE_THROUGH
  // Into the nearest two hundredths of the depth range: in front of everything, and still sorted.
  gl_Position.z = (gl_Position.z + gl_Position.w) * 0.02 - gl_Position.w;
#endif
}
