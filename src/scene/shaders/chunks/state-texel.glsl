// One texel a structure: r 1 solid, 0.5 ghost, 0 hidden; g 0 plain, 1/3 hovered, 2/3 chosen,
// 1 chosen and shown through what lies above; b shade 0–1; a peel stage in 1/255.
uniform sampler2D tState;

vec4 stateOf(float structure) {
  int i = int(structure + 0.5);
  return texelFetch(tState, ivec2(i & 255, i >> 8), 0);
}

// Outside every clip plane: a vertex sent here takes its triangle away.
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
