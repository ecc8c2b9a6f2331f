// Value noise with its derivative (Quilez, "Value noise derivatives"), read from a texture that is
// worked out once (`noise-texture.ts`): on every device cheaper than hashing in each fragment.
uniform sampler2D tNoise;
// Lattice cells along each side of the texture, which repeats, and the range of slopes in it.
const float NOISE_CELLS = 64.0;
const float NOISE_SLOPES = 4.0;

// x: value 0–1, y: derivative along the first coordinate.
vec2 noiseWithSlope(vec2 p) {
  vec2 n = textureLod(tNoise, p / NOISE_CELLS, 0.0).rg;
  return vec2(n.x, (n.y - 0.5) * NOISE_SLOPES);
}
