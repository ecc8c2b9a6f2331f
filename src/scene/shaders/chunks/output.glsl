// Linear light to the screen: a soft shoulder above 0.75 instead of clipping, then sRGB, which is what
// the renderer puts out.
vec3 softShoulder(vec3 colour) {
  vec3 over = max(colour - 0.75, 0.0);
  return min(colour, 0.75) + 0.25 * over / (over + 0.25);
}

// The sRGB curve by roots (Hable & Chilliant's fit, within 0.003 of the standard's), without `pow`.
vec3 srgb(vec3 linear) {
  vec3 a = sqrt(max(linear, 0.0));
  vec3 b = sqrt(a);
  vec3 c = sqrt(b);
  return max(0.662002687 * a + 0.684122060 * b - 0.323583601 * c - 0.0225411470 * linear, 0.0);
}

vec3 desaturated(vec3 colour, float amount) {
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  return mix(colour, vec3(grey), amount);
}

vec4 toScreen(vec3 colour, float alpha) {
  return vec4(srgb(softShoulder(colour)), alpha);
}
