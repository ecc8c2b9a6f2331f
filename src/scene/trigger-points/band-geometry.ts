import { BufferAttribute, BufferGeometry } from "three";

/**
 * A ribbon along an xyz polyline that the shader widens on screen: two vertices a point, told
 * apart by `aSide` (−1, 1), with the direction of the line (`aAlong`) and the share of the way
 * (`aWay`, 0–1). Fewer than two points give an empty ribbon. The caller disposes it.
 */
export function bandGeometry(line: Float32Array): BufferGeometry {
  const points = Math.floor(line.length / 3);
  const positions = new Float32Array(points * 6);
  const along = new Float32Array(points * 6);
  const side = new Float32Array(points * 2);
  const way = new Float32Array(points * 2);
  const index: number[] = [];
  for (let i = 0; i < points; i++) {
    const before = Math.max(0, i - 1);
    const after = Math.min(points - 1, i + 1);
    for (let s = 0; s < 2; s++) {
      for (let k = 0; k < 3; k++) {
        positions[6 * i + 3 * s + k] = line[3 * i + k]!;
        along[6 * i + 3 * s + k] = line[3 * after + k]! - line[3 * before + k]!;
      }
      side[2 * i + s] = s === 0 ? -1 : 1;
      way[2 * i + s] = points > 1 ? i / (points - 1) : 0;
    }
    if (i > 0) index.push(2 * i - 2, 2 * i - 1, 2 * i, 2 * i - 1, 2 * i + 1, 2 * i);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setAttribute("aAlong", new BufferAttribute(along, 3));
  geometry.setAttribute("aSide", new BufferAttribute(side, 1));
  geometry.setAttribute("aWay", new BufferAttribute(way, 1));
  geometry.setIndex(index);
  return geometry;
}
