attribute vec3 aAlong;
attribute float aSide;
attribute float aWay;
uniform vec3 uMoved;
uniform vec2 uViewport;
uniform float uMetresPerPixel;
varying float vSide;
varying float vWay;

void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(position + uMoved, 1.0);
  vec4 ahead = projectionMatrix * modelViewMatrix * vec4(position + uMoved + aAlong * 0.5, 1.0);
  vec2 direction = normalize((ahead.xy / ahead.w - clip.xy / clip.w) * uViewport + 1e-6);
  // Six millimetres wide, but never thinner than five pixels.
  float halfWidthPx = max(2.5, 0.003 / uMetresPerPixel);
  clip.xy += vec2(-direction.y, direction.x) * aSide * halfWidthPx * 2.0 / uViewport * clip.w;
  clip.z = (clip.z + clip.w) * 0.012 - clip.w;
  vSide = aSide;
  vWay = aWay;
  gl_Position = clip;
}
