// Several patterns side by side. Each lies on the same pale paper and is told apart by hue and by
// strokes: lines and hatch are cut out of the skin by planes, dots, rings and crosses are glyphs of
// their own (glyph.frag.glsl). Strokes of one cut a thin casing into those drawn before, so that they
// interleave instead of mixing.
#define COMPARED 5
uniform vec3 uCompareHues[COMPARED];
// How clearly each place is drawn, 0–1.
uniform float uCompared[COMPARED];
// The model direction across the strokes of each place, where these are lines.
uniform vec3 uCompareAcross[COMPARED];
uniform vec3 uComparePaper;
// Device pixels in a CSS pixel.
uniform float uPixelRatio;

// CSS pixels: wished distance and width of strokes where nearly everyone feels it, and where some do.
const vec2 ESSENTIAL_STROKE = vec2(7.0, 2.5);
const vec2 SPILLOVER_STROKE = vec2(12.0, 1.3);
const float CASING = 1.1;
const float RIM = 1.8;
const float FINE_RIM = 0.9;
// Metres; the distances that lines can have are this times powers of two.
const float LINE_UNIT = 0.001;

// What is drawn of all patterns here: strokes (premultiplied), how much paper lies under the zones, and
// how much right beside strokes, where it hides whatever ground there is.
struct Compared {
  vec4 strokes;
  float paper;
  float casing;
};

// Stroke and casing of lines at equal steps of `way`, metres. They keep about `wish.x` CSS pixels of
// distance at every zoom: every other line thins out before the next coarser step takes over. `slope` is
// how fast `way` grows along the skin, `perPixel` how fast it grows across the screen.
vec2 lineCoverage(float way, float slope, float perPixel, vec2 wish) {
  float wanted = slope * uMetresPerPixel * wish.x / LINE_UNIT;
  float level = floor(log2(wanted));
  float spare = smoothstep(0.3, 0.9, log2(wanted) - level);
  float step_ = LINE_UNIT * exp2(level);
  float cell = way / step_;
  float line = floor(cell + 0.5);
  float width = wish.y * (mod(line, 2.0) > 0.5 ? 1.0 - spare : 1.0);
  float apart = step_ / max(perPixel, 1e-9);
  // Where the skin turns away lines crowd; they must not fuse.
  float half_ = 0.5 * min(width * uPixelRatio, apart * 0.5);
  float away = abs(cell - line) * apart;
  float there = clamp(half_ * 2.0, 0.0, 1.0);
  return there * vec2(
    1.0 - smoothstep(half_ - 0.5, half_ + 0.5, away),
    1.0 - smoothstep(half_ - 0.5, half_ + 0.5, away - CASING * uPixelRatio));
}

Compared layStroke(Compared below, vec3 hue, vec2 stroke) {
  // Other strokes are cut by the casing.
  vec4 cut = vec4(mix(below.strokes.rgb, uComparePaper * below.strokes.a, stroke.y), below.strokes.a);
  return Compared(cut * (1.0 - stroke.x) + vec4(hue, 1.0) * stroke.x, below.paper,
    max(below.casing, stroke.y));
}

// Weights of the places A–D and, x and y of `fifth`, of E. `slopes` are derivatives of the weights by
// one device pixel, `acrossX` and `acrossY` those of the place.
Compared comparedPatterns(
  vec4 essential, vec4 spillover, vec2 fifth, vec4 slopes, vec4 slopesS, vec2 fifthSlope,
  vec3 place, vec3 acrossX, vec3 acrossY, vec3 normal
) {
  Compared all = Compared(vec4(0.0), 0.0, 0.0);
  for (int i = 0; i < COMPARED; i++) {
    float e = i < 4 ? essential[i] : fifth.x;
    float s = i < 4 ? spillover[i] : fifth.y;
    float clear = uCompared[i];
    if (max(e, s) < 0.1 || clear <= 0.0) continue;
    float inside = smoothstep(0.44, 0.54, e);
    float sometimes = smoothstep(0.4, 0.55, s) * (1.0 - smoothstep(0.3, 0.45, e));
    all.paper = max(all.paper, clear * max(smoothstep(0.36, 0.52, e), 0.4 * sometimes));
    vec2 stroke = vec2(0.0);
    if (i == 0 || i == 3) {
      vec3 direction = uCompareAcross[i];
      float way = dot(place, direction);
      float along = dot(normal, direction);
      float slope = max(sqrt(max(1.0 - along * along, 0.0)), 0.24);
      float perPixel = length(vec2(dot(acrossX, direction), dot(acrossY, direction)));
      vec2 wish = inside > 0.0 ? ESSENTIAL_STROKE : SPILLOVER_STROKE;
      stroke = lineCoverage(way, slope, perPixel, wish) * max(inside, sometimes);
    }
    // At least as steep as the rim of the widest zone, so that a level stretch does not turn solid.
    float slopeHere = max(i < 4 ? slopes[i] : fifthSlope.x, 6.0 * uMetresPerPixel / uPixelRatio);
    float off = abs(e - 0.5) / slopeHere - 0.5 * RIM * uPixelRatio;
    vec2 rim = 1.0 - smoothstep(-0.5, 0.5, vec2(off, off - CASING * uPixelRatio));
    // A fine line where only some feel it.
    float fineSlope = max(i < 4 ? slopesS[i] : fifthSlope.y, 6.0 * uMetresPerPixel / uPixelRatio);
    float fineOff = abs(s - 0.5) / fineSlope - 0.5 * FINE_RIM * uPixelRatio;
    vec2 fine = (1.0 - smoothstep(-0.5, 0.5, vec2(fineOff, fineOff - CASING * uPixelRatio)))
      * (1.0 - smoothstep(0.3, 0.45, e)) * 0.75;
    all = layStroke(all, uCompareHues[i], max(max(stroke, rim), fine) * clear);
  }
  return all;
}
