#include "state-texel"
attribute float aStructure;
attribute float aOcclusion;
// x millimetres across the fibres, y millimetres along them, z tendon share 0–1.
attribute vec3 aFibre;
attribute vec4 aTangent;
uniform float uPeel;
uniform vec3 uShades[4];
uniform float uFocus;

varying vec3 vPositionView;
varying vec3 vPositionModel;
varying vec3 vNormalView;
varying vec3 vTangentView;
varying vec3 vFibre;
varying float vOcclusion;
flat varying vec3 vShade;
flat varying float vChosen;
flat varying float vStage;

void main() {
  vec4 state = stateOf(aStructure);
  float stage = state.a * 255.0;
  bool through = false;
#ifdef USE_THROUGH
  through = true;
  if (state.g < 0.9) { gl_Position = NOWHERE; return; }
#else
  if (state.r < 0.75 || uPeel >= stage + 1.0) { gl_Position = NOWHERE; return; }
#endif
  vStage = stage;
  vec4 positionView = modelViewMatrix * vec4(position, 1.0);
  vPositionView = positionView.xyz;
  vPositionModel = position;
  vNormalView = normalMatrix * normal;
  vTangentView = normalMatrix * aTangent.xyz;
  vFibre = aFibre;
  vOcclusion = aOcclusion;
  vShade = uShades[int(state.b * 3.0 + 0.5)];
  vChosen = state.g;
  gl_Position = projectionMatrix * positionView;
  // Into the nearest two hundredths of the depth range: in front of everything, and still sorted.
  if (through) gl_Position.z = (gl_Position.z + gl_Position.w) * 0.02 - gl_Position.w;
}
