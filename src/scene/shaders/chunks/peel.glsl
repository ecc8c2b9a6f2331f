// The front that takes a layer away: it travels from the body's right (−x) to its left, with a
// torn border. `frontReach` in peel-front.ts is the same formula without the tear.
const float PEEL_HALF_WIDTH = 0.5;

// Model x of the front.
float peelFront(float progress) {
  return mix(-PEEL_HALF_WIDTH, PEEL_HALF_WIDTH, progress);
}

// Metres by which the point is still covered (positive) or already bare (negative).
float peelMargin(vec3 positionModel, float progress) {
  vec2 p = positionModel.yz * 38.0;
  float tear = noiseWithSlope(p).x * 0.016 + noiseWithSlope(p * 3.1 + 7.0).x * 0.006;
  return positionModel.x - peelFront(progress) + tear - 0.011;
}
