// Sheets that touch pass through each other by a millimetre or two. For the depth test alone a layer
// counts as this much nearer to the viewer than the next one under it; metres.
const float LAYER_LIFT = 0.0008;

uniform float uSkinSolid;

// Clip position of a place whose structure is peeled at `stage` (1 superficial … 3 deep, 4 bone).
vec4 liftedClip(vec4 positionView, float stage) {
  vec4 clip = projectionMatrix * positionView;
  // Under a skin that is half off nothing may rise: face and neck lie right beneath it.
  if (uSkinSolid > 0.5 && uPeel < 1.0) return clip;
  vec4 lifted = projectionMatrix * (positionView + vec4(0.0, 0.0, LAYER_LIFT * (4.0 - stage), 0.0));
  clip.z = lifted.z / lifted.w * clip.w;
  return clip;
}
