// Value noise on an integer lattice, with its derivative (Quilez, "Value noise derivatives").
float latticeHash(ivec2 cell) {
  uvec2 q = 1103515245u * ((uvec2(cell) >> 1u) ^ uvec2(cell).yx);
  uint n = 1103515245u * (q.x ^ (q.y >> 3u));
  return float(n >> 8u) * (1.0 / 16777215.0);
}

// x: value 0–1, y: derivative along the first coordinate.
vec2 noiseWithSlope(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = p - cell;
  ivec2 i = ivec2(cell);
  vec2 s = f * f * (3.0 - 2.0 * f);
  float slope = 6.0 * f.x * (1.0 - f.x);
  float a = latticeHash(i);
  float b = latticeHash(i + ivec2(1, 0));
  float c = latticeHash(i + ivec2(0, 1));
  float d = latticeHash(i + ivec2(1, 1));
  float k = a - b - c + d;
  return vec2(a + (b - a) * s.x + (c - a) * s.y + k * s.x * s.y, slope * (b - a + k * s.y));
}
