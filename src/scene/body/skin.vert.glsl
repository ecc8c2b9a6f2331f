attribute float aOcclusion;
uniform float uPeel;
varying vec3 vNormalView;
varying float vOcclusion;
#ifndef USE_PLAIN
varying vec3 vPositionView;
#endif
#if !defined(USE_PLAIN) || defined(USE_PEELING)
varying vec3 vPositionModel;
#endif
#ifdef USE_PAIN
// x essential, y spillover, z arrival of the flow, w marked region.
attribute vec4 aPain;
// Weight of the places not to press.
attribute float aNoGo;
varying vec3 vNormalModel;
varying vec4 vPain;
varying float vNoGo;
#endif
#ifdef USE_COMPARE
// Compared patterns: essential and spillover weights of the places A–D; x and y of the third those of E.
attribute vec4 aCompareEssential;
attribute vec4 aCompareSpillover;
attribute vec4 aCompareFifth;
varying vec4 vCompareEssential;
varying vec4 vCompareSpillover;
varying vec2 vCompareFifth;
#endif

void main() {
#ifndef USE_SHELL
  if (uPeel >= 1.0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
#endif
  vec4 positionView = modelViewMatrix * vec4(position, 1.0);
#ifndef USE_PLAIN
  vPositionView = positionView.xyz;
#endif
#if !defined(USE_PLAIN) || defined(USE_PEELING)
  vPositionModel = position;
#endif
#ifdef USE_PAIN
  vNormalModel = normal;
  vPain = aPain;
  vNoGo = aNoGo;
#endif
#ifdef USE_COMPARE
  vCompareEssential = aCompareEssential;
  vCompareSpillover = aCompareSpillover;
  vCompareFifth = aCompareFifth.xy;
#endif
  vNormalView = normalMatrix * normal;
  vOcclusion = aOcclusion;
  gl_Position = projectionMatrix * positionView;
}
