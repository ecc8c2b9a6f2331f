#include "state-texel"
#include "explode"
attribute float aStructure;
attribute float aOcclusion;
// x millimetres across the fibres from the sheet's middle, y along them, z tendon share 0–1.
attribute vec3 aFibre;
// Fibre direction; w 1 where the sheet's rim is 12.7 mm away or more.
attribute vec4 aTangent;
uniform float uPeel;
uniform vec3 uShades[4];
uniform float uBandStructure;

varying vec3 vPositionView;
varying vec3 vPositionModel;
varying vec3 vNormalView;
varying vec3 vTangentView;
// xyz as `aFibre`, w millimetres to the sheet's rim.
varying vec4 vFibre;
varying float vOcclusion;
flat varying vec3 vShade;
flat varying float vChosen;
flat varying float vStage;
// x angle, y arrangement of the fascicles, z 1 where the shown band is in this structure.
flat varying vec3 vForm;

void main() {
  vec4 state = stateOf(aStructure);
  float stage = state.a * 255.0;
#ifdef USE_THROUGH
  if (state.g < 0.9) { gl_Position = NOWHERE; return; }
#else
  if (state.r < 0.75 || uPeel >= stage + 1.0) { gl_Position = NOWHERE; return; }
#endif
  vec4 positionView = modelViewMatrix * vec4(position + explodeOffset(aStructure), 1.0);
  vStage = stage;
  vPositionView = positionView.xyz;
  vPositionModel = position;
  vNormalView = normalMatrix * normal;
  vTangentView = normalMatrix * aTangent.xyz;
  vFibre = vec4(aFibre, aTangent.w * 12.7);
  vOcclusion = aOcclusion;
  vShade = uShades[int(state.b * 3.0 + 0.5)];
  vChosen = state.g;
  vForm = vec3(formOf(aStructure, 1).xy, abs(aStructure - uBandStructure) < 0.5 ? 1.0 : 0.0);
  gl_Position = projectionMatrix * positionView;
#ifdef USE_THROUGH
  // Into the nearest two hundredths of the depth range: in front of everything, and still sorted.
  gl_Position.z = (gl_Position.z + gl_Position.w) * 0.02 - gl_Position.w;
#endif
}
