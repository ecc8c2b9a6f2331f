#include "output"
uniform vec3 uCompareHues[5];
uniform vec3 uComparePaper;
uniform float uPixelRatio;
varying vec2 vCorner;
varying float vLight;
varying float vClear;
varying float vRadius;
flat varying int vPattern;
const float STROKE = 1.7;
const float CASING = 1.1;

// Device pixels outside the glyph's strokes: negative within them.
float outside(float half_) {
  vec2 at = vCorner * vRadius;
  float r = length(at);
  if (vPattern == 1) return r - vRadius;
  if (vPattern == 2) return abs(r - vRadius + half_) - half_;
  // A cross with arms to the corners.
  vec2 turned = abs(vec2(at.x + at.y, at.x - at.y) * 0.7071);
  return max(max(turned.x, turned.y) - vRadius, min(turned.x, turned.y) - half_);
}

void main() {
  // In small glyphs a stroke leaves room for what makes them a ring or a cross.
  float half_ = min(0.5 * STROKE * uPixelRatio, 0.24 * vRadius);
  half_ = max(half_, 0.45);
  float away = outside(half_);
  float ink = 1.0 - smoothstep(-0.5, 0.5, away);
  float casing = 1.0 - smoothstep(-0.5, 0.5, away - CASING * uPixelRatio);
  float cover = max(ink, casing) * vClear;
  if (cover < 0.05) discard;
  gl_FragColor = toScreen(mix(uComparePaper, uCompareHues[vPattern], ink) * vLight, cover);
}
