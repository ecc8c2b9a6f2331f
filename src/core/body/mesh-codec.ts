/**
 * A compact file of one mesh of the body: positions as whole steps of a fraction of a millimetre,
 * triangles and vertices in meshoptimizer's vertex and index codecs (which gzip or Brotli then
 * shrinks further), normals as two bytes each on an octahedron (Meyer et al., "On floating-point
 * normal vectors", Comput Graph Forum 29:1405-1409, 2010; about one degree), structures as runs.
 *
 * Layout: "KMSH", version (1 byte), 3 bytes zero, header length (uint32, little-endian), header
 * (UTF-8 JSON, see `MeshHeader`), then the sections one after another.
 */

/** What a packed mesh holds. Model space, metres, counter-clockwise seen from outside. */
export interface PackableMesh {
  /** xyz per vertex. */
  readonly positions: Float32Array;
  /** xyz per vertex, unit length. */
  readonly normals: Float32Array;
  /** Three vertex indices per triangle. */
  readonly index: Uint32Array;
  /** Structure index per vertex; vertices of one structure should stand together. */
  readonly structure: Uint16Array;
  /** Named bytes, one per vertex each, e.g. baked occlusion. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

/** The two encoders of `meshoptimizer` that are used (`MeshoptEncoder`). */
export interface MeshEncoder {
  encodeVertexBuffer(source: Uint8Array, count: number, size: number): Uint8Array;
  encodeIndexBuffer(source: Uint8Array, count: number, size: number): Uint8Array;
}

/** The two decoders of `meshoptimizer` that are used (`MeshoptDecoder`). */
export interface MeshDecoder {
  decodeVertexBuffer(target: Uint8Array, count: number, size: number, source: Uint8Array): void;
  decodeIndexBuffer(target: Uint8Array, count: number, size: number, source: Uint8Array): void;
}

/** Options of `packMesh`. */
export interface PackOptions {
  /** Smallest distance kept, millimetres; default 0.05. */
  readonly stepMm?: number;
}

interface MeshHeader {
  readonly vertices: number;
  readonly indices: number;
  /** Corner that whole steps count from, in steps from the origin. */
  readonly origin: readonly [number, number, number];
  readonly stepMm: number;
  /** Alternating structure index and number of vertices. */
  readonly runs: readonly number[];
  /** Bytes of each section: positions, index, then one per name in `bytes`. */
  readonly sizes: readonly number[];
  readonly bytes: readonly string[];
}

const MAGIC = [0x4b, 0x4d, 0x53, 0x48, 1, 0, 0, 0] as const;
const PREFIX = 12;

/**
 * Packs a mesh. Throws `RangeError` when the mesh spans more than 65535 steps. An empty mesh packs
 * to an empty mesh.
 */
export function packMesh(
  mesh: PackableMesh,
  encoder: MeshEncoder,
  options: PackOptions = {},
): Uint8Array {
  const stepMm = options.stepMm ?? 0.05;
  const vertices = mesh.positions.length / 3;
  const { words, origin } = quantise(mesh.positions, stepMm);
  for (let v = 0; v < vertices; v++) {
    words[4 * v + 3] = encodeNormal(
      mesh.normals[3 * v]!,
      mesh.normals[3 * v + 1]!,
      mesh.normals[3 * v + 2]!,
    );
  }
  const names = Object.keys(mesh.bytes).sort();
  const bytesOf = (array: Uint16Array | Uint32Array): Uint8Array =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const sections = [
    vertices > 0 ? encoder.encodeVertexBuffer(bytesOf(words), vertices, 8) : new Uint8Array(0),
    mesh.index.length > 0
      ? encoder.encodeIndexBuffer(bytesOf(mesh.index), mesh.index.length, 4)
      : new Uint8Array(0),
    ...names.map((name) => {
      const spread = new Uint8Array(vertices * 4);
      mesh.bytes[name]?.forEach((value, v) => {
        spread[4 * v] = value;
      });
      return vertices > 0 ? encoder.encodeVertexBuffer(spread, vertices, 4) : spread;
    }),
  ];
  const header: MeshHeader = {
    vertices,
    indices: mesh.index.length,
    origin,
    stepMm,
    runs: runLengths(mesh.structure),
    sizes: sections.map((section) => section.length),
    bytes: names,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const total = sections.reduce((sum, section) => sum + section.length, PREFIX + text.length);
  const file = new Uint8Array(total);
  file.set(MAGIC, 0);
  new DataView(file.buffer).setUint32(8, text.length, true);
  file.set(text, PREFIX);
  let offset = PREFIX + text.length;
  for (const section of sections) {
    file.set(section, offset);
    offset += section.length;
  }
  return file;
}

/** Reads a packed mesh. Throws `TypeError` when the bytes are not one, or of another version. */
export function unpackMesh(file: Uint8Array, decoder: MeshDecoder): PackableMesh {
  if (file.length < PREFIX || MAGIC.some((byte, i) => file[i] !== byte)) {
    throw new TypeError("core/body: these bytes are not a packed mesh of version 1");
  }
  const headerLength = new DataView(file.buffer, file.byteOffset).getUint32(8, true);
  const parsed: unknown = JSON.parse(
    new TextDecoder().decode(file.subarray(PREFIX, PREFIX + headerLength)),
  );
  // The magic and the version vouch for the header's shape: only `packMesh` writes it.
  const header = parsed as MeshHeader;
  const { vertices, stepMm, origin } = header;
  let offset = PREFIX + headerLength;
  const next = (section: number): Uint8Array => {
    const size = header.sizes[section] ?? 0;
    offset += size;
    return file.subarray(offset - size, offset);
  };
  const words = new Uint16Array(vertices * 4);
  const index = new Uint32Array(header.indices);
  const packedWords = next(0);
  const packedIndex = next(1);
  if (vertices > 0) {
    decoder.decodeVertexBuffer(new Uint8Array(words.buffer), vertices, 8, packedWords);
  }
  if (header.indices > 0) {
    decoder.decodeIndexBuffer(new Uint8Array(index.buffer), header.indices, 4, packedIndex);
  }
  const positions = new Float32Array(vertices * 3);
  const normals = new Float32Array(vertices * 3);
  for (let v = 0; v < vertices; v++) {
    decodeNormal(words[4 * v + 3]!, normals, 3 * v);
    for (const a of [0, 1, 2] as const) {
      positions[3 * v + a] = ((words[4 * v + a]! + origin[a]) * stepMm) / 1000;
    }
  }
  const bytes: Record<string, Uint8Array> = {};
  header.bytes.forEach((name, i) => {
    const spread = new Uint8Array(vertices * 4);
    const packed = next(2 + i);
    if (vertices > 0) decoder.decodeVertexBuffer(spread, vertices, 4, packed);
    bytes[name] = Uint8Array.from({ length: vertices }, (_, v) => spread[4 * v]!);
  });
  return { positions, normals, index, structure: fromRuns(header.runs, vertices), bytes };
}

/** A unit vector as two signed bytes on the unfolded octahedron. The zero vector becomes +z. */
function encodeNormal(x: number, y: number, z: number): number {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
  let [u, v] = sum > 0 ? [x / sum, y / sum] : [0, 0];
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * signOf(u), (1 - Math.abs(u)) * signOf(v)];
  return (Math.round(u * 127) & 0xff) | ((Math.round(v * 127) & 0xff) << 8);
}

function decodeNormal(word: number, out: Float32Array, at: number): void {
  // Sign extension of the low and the high byte.
  let u = ((word << 24) >> 24) / 127;
  let v = ((word << 16) >> 24) / 127;
  const z = 1 - Math.abs(u) - Math.abs(v);
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * signOf(u), (1 - Math.abs(u)) * signOf(v)];
  const length = Math.hypot(u, v, z);
  out[at] = u / length;
  out[at + 1] = v / length;
  out[at + 2] = z / length;
}

function signOf(value: number): number {
  return value < 0 ? -1 : 1;
}

function quantise(
  positions: Float32Array,
  stepMm: number,
): { words: Uint16Array; origin: [number, number, number] } {
  const vertices = positions.length / 3;
  const perMetre = 1000 / stepMm;
  const origin: [number, number, number] = [0, 0, 0];
  const words = new Uint16Array(vertices * 4);
  for (const a of [0, 1, 2] as const) {
    let least = Infinity;
    let most = -Infinity;
    for (let v = 0; v < vertices; v++) {
      const step = Math.round(positions[3 * v + a]! * perMetre);
      least = Math.min(least, step);
      most = Math.max(most, step);
    }
    if (vertices === 0) continue;
    if (most - least > 0xffff) {
      throw new RangeError(
        `core/body: a mesh ${((most - least) * stepMm).toFixed(0)} mm long does not fit steps of ${stepMm} mm`,
      );
    }
    origin[a] = least;
    for (let v = 0; v < vertices; v++) {
      words[4 * v + a] = Math.round(positions[3 * v + a]! * perMetre) - least;
    }
  }
  return { words, origin };
}

function runLengths(structure: Uint16Array): number[] {
  const runs: number[] = [];
  let start = 0;
  for (let v = 1; v <= structure.length; v++) {
    if (v < structure.length && structure[v] === structure[start]) continue;
    runs.push(structure[start]!, v - start);
    start = v;
  }
  return runs;
}

function fromRuns(runs: readonly number[], vertices: number): Uint16Array {
  const structure = new Uint16Array(vertices);
  let v = 0;
  for (let r = 0; r < runs.length; r += 2) {
    structure.fill(runs[r]!, v, v + runs[r + 1]!);
    v += runs[r + 1]!;
  }
  return structure;
}
