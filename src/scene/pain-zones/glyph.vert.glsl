// One glyph an instance: middle and kept spacing; normal and the place of its pattern (plus 0.5 where
// only some feel it).
attribute vec4 aPlace;
attribute vec4 aNormal;
uniform float uMetresPerPixel;
uniform float uCompared[5];
uniform vec3 uCompareHues[5];
varying vec2 vCorner;
varying float vLight;
varying float vClear;
flat varying int vPattern;
// Radius of the glyph in device pixels, so that strokes keep their width.
varying float vRadius;
uniform float uPixelRatio;
const float FINEST = 0.0065;
const float COARSEST = 0.026;
// Wished distance on screen, CSS pixels.
const float APART = 9.0;

void main() {
  int pattern = int(floor(aNormal.w));
  bool sometimes = fract(aNormal.w) > 0.25;
  float spacing = clamp(APART * uMetresPerPixel * (sometimes ? 1.45 : 1.0), FINEST, COARSEST);
  // A glyph grows in while the spacing that first needs it is coming near.
  float keep = smoothstep(spacing * 0.72, spacing * 0.98, aPlace.w);
  float clear = uCompared[pattern];
  float radius = min(spacing, 1.6 * APART * uMetresPerPixel) * (pattern == 1 ? 0.30 : 0.40) * keep
    * (sometimes ? 0.62 : 1.0);
  vec3 normal = normalize(aNormal.xyz);
  vec3 right = normalize(cross(vec3(0.13, 0.98, 0.15), normal));
  vec3 up = cross(normal, right);
  vCorner = position.xy * 1.3;
  vRadius = radius / uMetresPerPixel * uPixelRatio;
  vPattern = pattern;
  vClear = clear;
  vec3 place = aPlace.xyz + normal * (0.0006 + 0.25 * uMetresPerPixel)
    + (right * vCorner.x + up * vCorner.y) * radius;
  vec3 normalView = normalMatrix * normal;
  vLight = 0.86 + 0.14 * normalView.y;
  gl_Position = keep * clear > 0.02
    ? projectionMatrix * modelViewMatrix * vec4(place, 1.0)
    : vec4(2.0, 2.0, 2.0, 1.0);
}
