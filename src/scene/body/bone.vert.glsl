#include "state-texel"
attribute float aStructure;
attribute float aOcclusion;
#ifndef USE_FAR
varying vec3 vPositionView;
varying vec3 vPositionModel;
#endif
varying vec3 vNormalView;
varying float vOcclusion;
flat varying float vChosen;

void main() {
  vec4 state = stateOf(aStructure);
#ifdef USE_THROUGH
  if (state.g < 0.9) { gl_Position = NOWHERE; return; }
#else
  if (state.r < 0.75) { gl_Position = NOWHERE; return; }
#endif
  vec4 positionView = modelViewMatrix * vec4(position, 1.0);
#ifndef USE_FAR
  vPositionView = positionView.xyz;
  vPositionModel = position;
#endif
  vNormalView = normalMatrix * normal;
  vOcclusion = aOcclusion;
  vChosen = state.g;
  gl_Position = projectionMatrix * positionView;
#ifdef USE_THROUGH
  gl_Position.z = (gl_Position.z + gl_Position.w) * 0.02 - gl_Position.w;
#endif
}
