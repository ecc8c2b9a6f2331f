// Two float texels a structure (`structure-form.ts`): where it goes when the body is moved apart
// and when it sets off; then pennation angle and kind, and whether it is a fascia.
uniform sampler2D tForm;
// 0 in place, 1 fully apart.
uniform float uExplode;

vec4 formOf(float structure, int which) {
  int i = 2 * int(structure + 0.5) + which;
  return texelFetch(tForm, ivec2(i & 255, i >> 8), 0);
}

// Metres by which a structure is moved now; `explodeShare` in explode-offsets.ts is its twin.
vec3 explodeOffset(float structure) {
  if (uExplode <= 0.0) return vec3(0.0);
  vec4 way = formOf(structure, 0);
  return way.xyz * clamp((uExplode - way.w) / (1.0 - way.w), 0.0, 1.0);
}
