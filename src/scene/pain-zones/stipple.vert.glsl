// One disc an instance: centre and kept spacing, normal and weight.
attribute vec4 aPlace;
attribute vec4 aNormal;
uniform float uMetresPerPixel;
uniform float uPainReveal;
varying vec2 vCorner;
varying float vLight;

void main() {
  // Dots keep about the same distance on screen while one comes nearer, within what was scattered.
  float spacing = clamp(6.5 * uMetresPerPixel, 0.0046, 0.0094);
  float keep = smoothstep(spacing * 0.82, spacing, aPlace.w);
  float arrived = smoothstep(0.35, 0.95, uPainReveal);
  float radius = spacing * 0.30 * keep * arrived * mix(0.55, 1.0, smoothstep(0.3, 0.6, aNormal.w));
  vec3 normal = normalize(aNormal.xyz);
  vec3 helper = abs(normal.y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0);
  vec3 right = normalize(cross(helper, normal));
  vec3 up = cross(normal, right);
  vCorner = position.xy * 1.25;
  vec3 place = aPlace.xyz + normal * (0.0006 + 0.25 * uMetresPerPixel)
    + (right * vCorner.x + up * vCorner.y) * radius;
  vec3 normalView = normalMatrix * normal;
  vLight = 0.86 + 0.14 * normalView.y;
  gl_Position = keep * arrived > 0.0
    ? projectionMatrix * modelViewMatrix * vec4(place, 1.0)
    : vec4(2.0, 2.0, 2.0, 1.0);
}
