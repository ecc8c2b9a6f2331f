#include "state-texel"
#include "explode"
uniform float uPeel;
#include "lift"
attribute float aStructure;
#ifdef USE_SKIN
attribute float aRegion;
#endif
flat varying vec2 vId;
flat varying float vProgress;
varying vec3 vPositionModel;

// Which structure is seen where: two bytes a pixel, and in blue what kind of number it is.
void main() {
  vec4 state = stateOf(aStructure);
  float stage = state.a * 255.0;
  bool bone = stage > 3.5;
  if (state.r < 0.75 || (!bone && uPeel >= stage + 1.0)) { gl_Position = NOWHERE; return; }
  vProgress = bone ? 0.0 : uPeel - stage;
  vPositionModel = position;
#ifdef USE_SKIN
  float id = aRegion * 2.0 + (position.x < 0.0 ? 1.0 : 0.0);
#else
  float id = aStructure;
#endif
  vId = vec2(mod(id, 256.0), floor(id / 256.0)) / 255.0;
  vec4 positionView = modelViewMatrix * vec4(position + explodeOffset(aStructure), 1.0);
  // The skin lies over everything as it is; it needs no lift.
  gl_Position = liftedClip(positionView, stage < 0.5 ? 4.0 : stage);
}
