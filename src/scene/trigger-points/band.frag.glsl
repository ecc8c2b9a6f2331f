#include "output"
uniform vec3 uBandColour;
uniform vec3 uPainColour;
uniform float uBandReveal;
uniform float uMetresPerPixel;
varying float vSide;
varying float vWay;

void main() {
  // Lit from the point outwards, fading at both ends.
  float fromPoint = abs(vWay - 0.5) * 2.0;
  float lit = 1.0 - smoothstep(uBandReveal - 0.15, uBandReveal + 0.02, fromPoint);
  float across = 1.0 - vSide * vSide;
  float cover = lit * smoothstep(0.0, 0.45, across) * (1.0 - smoothstep(0.75, 1.0, fromPoint) * 0.75);
  // From near by the band is drawn in the muscle itself; the ribbon only hints at it there.
  cover *= mix(0.25, 1.0, smoothstep(0.00012, 0.00034, uMetresPerPixel));
  vec3 colour = mix(uPainColour, uBandColour, smoothstep(0.3, 0.95, across));
  gl_FragColor = toScreen(colour, cover * 0.95);
}
