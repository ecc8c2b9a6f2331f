#include "noise"
#include "peel"
flat varying vec2 vId;
flat varying float vProgress;
varying vec3 vPositionModel;

void main() {
  if (vProgress > 0.0 && peelMargin(vPositionModel, vProgress) < 0.0) discard;
#ifdef USE_SKIN
  gl_FragColor = vec4(vId, 1.0, 1.0);
#else
  gl_FragColor = vec4(vId, 0.5, 1.0);
#endif
}
