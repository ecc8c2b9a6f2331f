uniform sampler2D tShadow;
uniform float uShadow;
varying vec2 vPlace;

void main() {
  vec2 edge = smoothstep(0.0, 0.18, vPlace) * smoothstep(0.0, 0.18, 1.0 - vPlace);
  float shade = texture(tShadow, vPlace).r * edge.x * edge.y;
  gl_FragColor = vec4(vec3(0.07, 0.05, 0.04), shade * uShadow);
}
