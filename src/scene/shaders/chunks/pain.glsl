// Pain and marks on the skin. Weights come per vertex, spots as spheres cut by the surface.
#define MAX_SPOTS 16
uniform vec3 uPainColour;
uniform vec3 uInkColour;
uniform float uPainReveal;
uniform int uSpotCount;
// xyz model space, w radius in metres; the normal's w is intensity 0–1.
uniform vec4 uSpots[MAX_SPOTS];
uniform vec4 uSpotNormals[MAX_SPOTS];
// The brush: xyz on the skin, w radius in metres (0: none).
uniform vec4 uBrush;
// How clearly the places not to press are drawn, 0–1.
uniform float uNoGo;
// Circle of uncertainty: xyz centre on the skin, w radius in metres (0: none).
uniform vec4 uUncertainty;

// x essential, y spillover, z arrival time of the flow, w marked region; all 0–1.
// Returns colour with its own coverage in a.
vec4 painColour(vec4 weights, vec3 positionModel, vec3 normalModel) {
  float arrived = smoothstep(weights.z, weights.z + 0.12, uPainReveal);
  float w = weights.x * arrived;
  float core = smoothstep(0.40, 0.58, w);
  float rim = smoothstep(0.12, 0.45, w) * 0.42;
  float wash = smoothstep(0.2, 0.6, weights.y * arrived) * 0.16;
  return vec4(uPainColour, max(max(core * 0.94, rim), wash));
}

// Places not to press: crossed hatching inside an outline, in ink. A weight of 0.5 is the outline.
float noGoCoverage(float weight, vec3 positionModel, float metresPerPixel) {
  if (uNoGo <= 0.0 || weight < 0.05) return 0.0;
  float pitch = 0.011;
  float half_ = max(0.0006, 0.5 * metresPerPixel);
  float up = abs(fract((abs(positionModel.x) + positionModel.y + positionModel.z) * 0.7071 / pitch) - 0.5) * pitch;
  float down = abs(fract((abs(positionModel.x) - positionModel.y + positionModel.z) * 0.7071 / pitch) - 0.5) * pitch;
  float hatch = 1.0 - smoothstep(half_, half_ + metresPerPixel, min(up, down));
  float inside = smoothstep(0.46, 0.54, weight);
  float outline = 1.0 - smoothstep(0.06, 0.16, abs(weight - 0.5));
  return uNoGo * max(outline * 0.9, hatch * inside * 0.6);
}

// Hatch and outline of what the person marked: ink lines, never a fill.
float inkCoverage(float markedRegion, vec3 positionModel, vec3 normalModel, float metresPerPixel) {
  float ink = 0.0;
  // The outline is a line of even width on screen, however quickly the weight falls across it.
  float fall = fwidth(markedRegion);
  float hatchAt = (positionModel.x + positionModel.y + positionModel.z) * 0.7071;
  float pitch = 0.0075;
  float line = abs(fract(hatchAt / pitch) - 0.5) * pitch;
  float half_ = max(0.00075, 0.55 * metresPerPixel);
  float hatch = 1.0 - smoothstep(half_, half_ + metresPerPixel, line);
  for (int i = 0; i < MAX_SPOTS; i++) {
    if (i >= uSpotCount) break;
    vec3 offset = positionModel - uSpots[i].xyz;
    float r = uSpots[i].w;
    if (dot(offset, offset) > r * r * 2.0 || dot(normalModel, uSpotNormals[i].xyz) < -0.1) continue;
    float d = length(offset);
    float edge = max(0.0011, 1.1 * metresPerPixel);
    float ring = 1.0 - smoothstep(edge, edge + metresPerPixel, abs(d - r));
    float inside = 1.0 - smoothstep(r - metresPerPixel, r, d);
    ink = max(ink, max(ring, hatch * inside * mix(0.25, 0.7, uSpotNormals[i].w)));
  }
  if (markedRegion > 0.01) {
    float inside = smoothstep(0.45, 0.55, markedRegion);
    float off = abs(markedRegion - 0.5) / max(fall, 1e-4);
    float outline = 1.0 - smoothstep(0.7, 1.5, off);
    ink = max(ink, max(outline * 0.95, hatch * inside * 0.55));
  }
  if (uBrush.w > 0.0) {
    float d = length(positionModel - uBrush.xyz);
    float edge = max(0.0005, 0.9 * metresPerPixel);
    ink = max(ink, (1.0 - smoothstep(edge, edge + metresPerPixel, abs(d - uBrush.w))) * 0.9);
  }
  if (uUncertainty.w > 0.0) {
    vec3 offset = positionModel - uUncertainty.xyz;
    float d = length(offset);
    float edge = max(0.0007, 0.8 * metresPerPixel);
    float ring = 1.0 - smoothstep(edge, edge + metresPerPixel, abs(d - uUncertainty.w));
    ink = max(ink, ring * 0.85);
  }
  return ink;
}
