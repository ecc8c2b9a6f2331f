#include "output"
uniform vec3 uPainColour;
varying vec2 vCorner;
varying float vLight;

void main() {
  float r = length(vCorner);
  float soft = fwidth(r);
  float cover = 1.0 - smoothstep(1.0 - soft, 1.0 + soft * 0.5, r);
  if (cover < 0.01) discard;
  gl_FragColor = toScreen(uPainColour * vLight, cover * 0.95);
}
