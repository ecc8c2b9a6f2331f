#include "state-texel"
#include "explode"
attribute float aStructure;
uniform float uPeel;
varying vec3 vPositionView;
varying vec3 vNormalView;

void main() {
  vec4 state = stateOf(aStructure);
  float stage = state.a * 255.0;
  if (state.r < 0.25 || state.r > 0.75 || uPeel >= stage + 1.0) { gl_Position = NOWHERE; return; }
  vec4 positionView = modelViewMatrix * vec4(position + explodeOffset(aStructure), 1.0);
  vPositionView = positionView.xyz;
  vNormalView = normalMatrix * normal;
  gl_Position = projectionMatrix * positionView;
}
