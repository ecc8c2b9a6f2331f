// A taut band and its knot inside a muscle, for close looks. Lengths in metres, places in the body
// as it is when nothing is moved apart.
#define BAND_POINTS 9
uniform vec4 uBand[BAND_POINTS];
uniform vec4 uKnot;

// Half the width of the cord and of the nodule, metres.
const float CORD = 0.0021;
const float NODULE = 0.0042;

// x: how much of the cord is here, y: of the nodule; 0–1.
vec2 knotHere(vec3 positionModel) {
  int count = int(uBand[0].w + 0.5);
  if (count < 2 || uKnot.w <= 0.0) return vec2(0.0);
  float nearest = 1.0;
  for (int i = 1; i < BAND_POINTS; i++) {
    if (i >= count) break;
    vec3 a = uBand[i - 1].xyz;
    vec3 way = uBand[i].xyz - a;
    float t = clamp(dot(positionModel - a, way) / max(dot(way, way), 1e-12), 0.0, 1.0);
    nearest = min(nearest, distance(positionModel, a + way * t));
  }
  float fromKnot = distance(positionModel, uKnot.xyz);
  float half_ = 0.5 * distance(uBand[0].xyz, uBand[count - 1].xyz);
  // Lit from the knot outwards, fading at both ends; the surface may lie a little above the band.
  float ends = 1.0 - smoothstep(0.55, 1.0, fromKnot / max(half_, 1e-4));
  float lit = 1.0 - smoothstep(uKnot.w - 0.2, uKnot.w, fromKnot / max(half_, 1e-4));
  float cord = 1.0 - smoothstep(CORD * 0.55, CORD * 2.2, nearest);
  float nodule = 1.0 - smoothstep(NODULE * 0.4, NODULE * 1.7, fromKnot);
  return vec2(cord * ends, nodule) * lit;
}
