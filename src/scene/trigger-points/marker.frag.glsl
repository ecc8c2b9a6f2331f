#include "output"
uniform vec3 uInkColour;
uniform vec3 uBandColour;
uniform float uMarkerPixels;
// CSS pixels from the middle.
varying vec2 vCorner;

float stroke(float d, float halfWidth) {
  return 1.0 - smoothstep(halfWidth - 0.6, halfWidth + 0.6, abs(d));
}

// A ring with a cross, ink with a pale edge so that it reads on skin, muscle and paper alike.
float sign_(float widen) {
  float r = length(vCorner);
  float ring = stroke(r - 8.0, 1.1 + widen);
  vec2 a = abs(vCorner);
  float arm = max(stroke(a.x, 0.8 + widen) * step(a.y, 5.0 + widen),
    stroke(a.y, 0.8 + widen) * step(a.x, 5.0 + widen));
  return max(ring, arm);
}

void main() {
  float ink = sign_(0.0);
  float edge = sign_(1.5);
  float cover = max(ink, edge * 0.92);
  if (cover < 0.02) discard;
  gl_FragColor = toScreen(mix(uBandColour, uInkColour, ink), cover);
}
