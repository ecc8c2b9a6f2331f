// A square of fixed size on screen, in front of everything.
uniform vec3 uPointModel;
uniform vec3 uMoved;
uniform vec2 uViewport;
uniform float uMarkerPixels;
varying vec2 vCorner;

void main() {
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(uPointModel + uMoved, 1.0);
  clip.xy += position.xy * uMarkerPixels / uViewport * clip.w;
  clip.z = (clip.z + clip.w) * 0.01 - clip.w;
  vCorner = position.xy * uMarkerPixels * 0.5;
  gl_Position = clip;
}
