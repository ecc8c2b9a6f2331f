// A quiet pulse where most people hurt, shown once at the start.
#define HINTS 4
uniform vec3 uHints[HINTS];
// Share of one beat that has passed, 0–1; below 0 nothing is drawn.
uniform float uHintBeat;

float hintGlow(vec3 positionModel) {
  if (uHintBeat <= 0.0) return 0.0;
  float glow = 0.0;
  float reach = mix(0.010, 0.05, uHintBeat);
  for (int i = 0; i < HINTS; i++) {
    float d = distance(positionModel, uHints[i]);
    float ring = 1.0 - smoothstep(0.0, 0.007, abs(d - reach));
    float disc = 1.0 - smoothstep(0.0, reach, d);
    glow = max(glow, max(ring, disc * 0.55));
  }
  return glow * (1.0 - uHintBeat) * smoothstep(0.0, 0.12, uHintBeat);
}
