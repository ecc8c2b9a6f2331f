// Linear light to the screen: a soft shoulder above 0.75 instead of clipping, then the renderer's
// output colour space.
vec3 softShoulder(vec3 colour) {
  vec3 over = max(colour - 0.75, 0.0);
  return min(colour, 0.75) + 0.25 * (1.0 - exp(-over / 0.25));
}

vec3 desaturated(vec3 colour, float amount) {
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  return mix(colour, vec3(grey), amount);
}

vec4 toScreen(vec3 colour, float alpha) {
  return linearToOutputTexel(vec4(softShoulder(colour), alpha));
}
