attribute float aOcclusion;
// x essential, y spillover, z arrival of the flow, w marked region.
attribute vec4 aPain;
uniform float uPeel;
varying vec3 vPositionView;
varying vec3 vPositionModel;
varying vec3 vNormalView;
varying vec3 vNormalModel;
varying float vOcclusion;
varying vec4 vPain;

void main() {
#ifndef USE_SHELL
  if (uPeel >= 1.0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
#endif
  vec4 positionView = modelViewMatrix * vec4(position, 1.0);
  vPositionView = positionView.xyz;
  vPositionModel = position;
  vNormalModel = normal;
  vNormalView = normalMatrix * normal;
  vOcclusion = aOcclusion;
  vPain = aPain;
  gl_Position = projectionMatrix * positionView;
}
