// Fascicles on a muscle's surface. Needs noise.glsl.

// What the fibre texture of a structure is like: direction in the sheet's own (across, along) plane
// and where on the texture a place lies.
struct FibrePlace {
  // Millimetres across and along the fascicles.
  vec2 mm;
  // Unit vector along the fascicles in the sheet's (across, along) plane.
  vec2 along;
};

// Width of one feather of a multipennate belly, millimetres.
const float FEATHER = 16.0;

// x of `sheet`: millimetres across from the middle, y along v. Arrangements as in pennation.ts.
FibrePlace fibrePlace(vec2 sheet, float angle, float arrangement) {
  if (arrangement < 0.5) return FibrePlace(sheet, vec2(0.0, 1.0));
  float x = sheet.x;
  float side = 1.0;
  if (arrangement > 2.5) {
    // Both halves alike, with a soft crease at the middle tendon.
    if (arrangement > 4.5) x = mod(x + 0.5 * FEATHER, FEATHER) - 0.5 * FEATHER;
    side = x < 0.0 ? -1.0 : 1.0;
    x = sqrt(x * x + 0.3);
  }
  // 2 and 4 run towards the middle or smaller u, the others away from it.
  bool inward = (arrangement > 1.5 && arrangement < 2.5) || (arrangement > 3.5 && arrangement < 4.5);
  float turn = inward ? -angle : angle;
  float c = cos(turn);
  float s = sin(turn);
  return FibrePlace(vec2(x * c - sheet.y * s, x * s + sheet.y * c), vec2(s * side, c));
}

// Height about −0.5–0.5 (x), slope across the fascicles (y), and the fine dark lines between bundles
// (z, 0–1). Each octave fades before its pitch gets finer than two pixels.
vec3 fibreRelief(vec2 mm, float footprintMm) {
  vec3 sum = vec3(0.0);
  if (footprintMm > 7.2) return sum;
  float sway = (noiseWithSlope(mm * vec2(0.05, 0.012) + 3.0).x - 0.5) * 3.4;
  float pitch = 6.4;
  for (int octave = 0; octave < 5; octave++) {
    float keep = 1.0 - smoothstep(0.35, 0.9, footprintMm / pitch);
    if (keep <= 0.0) break;
    vec2 q = vec2((mm.x + sway) / pitch, mm.y / (pitch * 14.0 + 12.0)) + float(octave) * 17.3;
    vec2 n = noiseWithSlope(q);
    float line = 1.0 - abs(2.0 * n.x - 1.0);
    line *= line;
    sum += vec3(n.x - 0.5, n.y, line * line) * (keep * 0.34);
    pitch *= 0.46;
  }
  return sum;
}
