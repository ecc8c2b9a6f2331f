// Studio light that stays with the viewer: soft warm key from the upper left, cool fill from the
// right, sky and floor as ambient, a thin rim from behind.
const vec3 KEY_DIRECTION_VIEW = normalize(vec3(-0.5, 0.62, 0.6));
const vec3 FILL_DIRECTION_VIEW = normalize(vec3(0.8, -0.05, 0.5));
const vec3 KEY_COLOUR = vec3(1.0, 0.96, 0.905);
const vec3 FILL_COLOUR = vec3(0.82, 0.87, 0.96);
const vec3 SKY_COLOUR = vec3(0.93, 0.95, 1.0);
const vec3 FLOOR_COLOUR = vec3(0.78, 0.68, 0.58);

// Light arriving on a surface. `wrap` lets light creep round the form, per colour: a larger red
// wrap imitates light scattered under skin. Occlusion 1 is open, 0 shut.
vec3 studioLight(vec3 normalView, vec3 wrap, float occlusion) {
  vec3 upView = viewMatrix[1].xyz;
  float key = dot(normalView, KEY_DIRECTION_VIEW);
  float fill = dot(normalView, FILL_DIRECTION_VIEW);
  // A rounded corner instead of a cut at zero: where channels end one after another, a cut shows as a
  // coloured fringe.
  vec3 arriving = (vec3(key) + wrap) / (1.0 + wrap);
  vec3 keyWrapped = 0.5 * (arriving + sqrt(arriving * arriving + 0.012));
  float fillWrapped = max((fill + 0.35) / 1.35, 0.0);
  float up = 0.5 + 0.5 * dot(normalView, upView);
  vec3 ambient = mix(FLOOR_COLOUR * 0.5, SKY_COLOUR, up);
  float open = occlusion * occlusion;
  return KEY_COLOUR * keyWrapped * (1.12 * mix(0.35, 1.0, occlusion))
    + FILL_COLOUR * fillWrapped * (0.16 * occlusion)
    + ambient * (0.30 * mix(0.15, 1.0, open));
}

// How far the surface turns away from the viewer, 0–1; squared as often as a rim is to be thin.
// Powers are products throughout: `pow` costs more than all the rest of the light.
float studioRim(vec3 normalView, vec3 toEyeView) {
  return 1.0 - clamp(dot(normalView, toEyeView), 0.0, 1.0);
}

float squared(float x) {
  return x * x;
}

// Blinn-Phong lobe of the key light, to the power 48 or 16.
float studioGloss48(vec3 normalView, vec3 toEyeView) {
  float g = max(dot(normalView, normalize(KEY_DIRECTION_VIEW + toEyeView)), 0.0);
  float g16 = squared(squared(squared(squared(g))));
  return g16 * g16 * g16;
}

float studioGloss16(vec3 normalView, vec3 toEyeView) {
  float g = max(dot(normalView, normalize(KEY_DIRECTION_VIEW + toEyeView)), 0.0);
  return squared(squared(squared(squared(g))));
}

// Kajiya-Kay lobe of the key light along a fibre (Kajiya & Kay 1989), to the power 24.
float studioSheen(vec3 tangentView, vec3 toEyeView) {
  float along = dot(tangentView, normalize(KEY_DIRECTION_VIEW + toEyeView));
  float s4 = squared(squared(max(1.0 - along * along, 0.0)));
  return s4 * s4 * s4;
}
