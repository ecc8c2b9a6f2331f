#include "light"
#include "output"
uniform vec3 uGhostColour;
uniform float uGhostOpacity;
varying vec3 vPositionView;
varying vec3 vNormalView;

// One colour for every ghost, so that the order in which they are laid over one another cannot show.
void main() {
  float rim = squared(studioRim(normalize(vNormalView), normalize(-vPositionView)));
  gl_FragColor = toScreen(uGhostColour, (0.035 + 0.62 * rim) * uGhostOpacity);
}
