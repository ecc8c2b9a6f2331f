import { decodeNormal, encodeNormal, meshNormalWords } from "./octahedral-normal.ts";
import { visitInOrder } from "./vertex-parents.ts";

/**
 * A compact file of one mesh of the body, to be shrunk further by gzip or Brotli on its way.
 * Triangles are in meshoptimizer's index codec; positions are whole steps of a fraction of a
 * millimetre, foretold by parallelograms (`vertex-parents.ts`); normals are two bytes each, foretold
 * by the mesh's own; bytes are foretold by the neighbours. What is kept is the difference, in planes
 * of one byte per vertex. Triangles in strips and vertices in order of first use pack best.
 * Measured on the skin (22.9 thousand vertices): 267 kB after Brotli with meshoptimizer's vertex
 * codec and unordered triangles, under 100 kB so; unpacking takes about 20 ms.
 *
 * Layout: "KMSH", version (1 byte), 3 bytes zero, header length (uint32, little-endian), header
 * (UTF-8 JSON, see `MeshHeader`), the index section, then the planes: low and high byte of x, y and
 * z, two of the normals, one per name in `bytes`.
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

/** The encoder of `meshoptimizer` that is used (`MeshoptEncoder`). */
export interface MeshEncoder {
  encodeIndexBuffer(source: Uint8Array, count: number, size: number): Uint8Array;
}

/** The decoder of `meshoptimizer` that is used (`MeshoptDecoder`). */
export interface MeshDecoder {
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
  /** Bytes of the index section. */
  readonly indexBytes: number;
  readonly bytes: readonly string[];
}

const MAGIC = [0x4b, 0x4d, 0x53, 0x48, 2, 0, 0, 0] as const;
const PREFIX = 12;
/** Planes before those of the named bytes: two for each axis, two for the normals. */
const FORM_PLANES = 8;
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
  const { index } = mesh;
  const { steps, origin } = quantise(mesh.positions, stepMm);
  const names = Object.keys(mesh.bytes).sort();
  const packedIndex =
    index.length > 0
      ? encoder.encodeIndexBuffer(
          new Uint8Array(index.buffer, index.byteOffset, index.byteLength),
          index.length,
          4,
        )
      : new Uint8Array(0);
  const header: MeshHeader = {
    vertices,
    indices: index.length,
    origin,
    stepMm,
    runs: runLengths(mesh.structure),
    indexBytes: packedIndex.length,
    bytes: names,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = PREFIX + text.length + packedIndex.length;
  const file = new Uint8Array(start + vertices * (FORM_PLANES + names.length));
  file.set(MAGIC, 0);
  new DataView(file.buffer).setUint32(8, text.length, true);
  file.set(text, PREFIX);
  file.set(packedIndex, PREFIX + text.length);
  const plane = (i: number): number => start + i * vertices;
  const foretold = meshNormalWords(steps, index);
  let slot = 0;
  visitInOrder(index, vertices, (v, a, b, c) => {
    for (let axis = 0; axis < 3; axis++) {
      const difference = steps[3 * v + axis]! - parallelogram(steps, axis, a, b, c);
      // Modulo 2¹⁶ and with the sign in the lowest bit, so that small differences are small numbers.
      const folded = ((difference << 17) >> 16) ^ ((difference << 16) >> 31);
      file[plane(2 * axis) + slot] = folded;
      file[plane(2 * axis + 1) + slot] = folded >> 8;
    }
    const word = encodeNormal(
      mesh.normals[3 * v]!,
      mesh.normals[3 * v + 1]!,
      mesh.normals[3 * v + 2]!,
    );
    file[plane(6) + slot] = (word & 0xff) - (foretold[v]! & 0xff);
    file[plane(7) + slot] = (word >> 8) - (foretold[v]! >> 8);
    names.forEach((name, i) => {
      const values = mesh.bytes[name]!;
      file[plane(FORM_PLANES + i) + slot] = values[v]! - neighbourMean(values, a, b);
    });
    slot++;
  });
  return file;
}

/** Reads a packed mesh. Throws `TypeError` when the bytes are not one, or of another version. */
export function unpackMesh(file: Uint8Array, decoder: MeshDecoder): PackableMesh {
  if (file.length < PREFIX || MAGIC.some((byte, i) => file[i] !== byte)) {
    throw new TypeError("core/body: these bytes are not a packed mesh of version 2");
  }
  const headerLength = new DataView(file.buffer, file.byteOffset).getUint32(8, true);
  const parsed: unknown = JSON.parse(
    new TextDecoder().decode(file.subarray(PREFIX, PREFIX + headerLength)),
  );
  // The magic and the version vouch for the header's shape: only `packMesh` writes it.
  const header = parsed as MeshHeader;
  const { vertices, stepMm, origin } = header;
  const index = new Uint32Array(header.indices);
  const start = PREFIX + headerLength + header.indexBytes;
  if (header.indices > 0) {
    const packed = file.subarray(PREFIX + headerLength, start);
    decoder.decodeIndexBuffer(new Uint8Array(index.buffer), header.indices, 4, packed);
  }
  const plane = (i: number): number => start + i * vertices;
  const steps = new Uint16Array(vertices * 3);
  const differences = new Uint16Array(vertices);
  const bytes: Record<string, Uint8Array> = {};
  for (const name of header.bytes) bytes[name] = new Uint8Array(vertices);
  let slot = 0;
  visitInOrder(index, vertices, (v, a, b, c) => {
    for (let axis = 0; axis < 3; axis++) {
      const folded = file[plane(2 * axis) + slot]! | (file[plane(2 * axis + 1) + slot]! << 8);
      steps[3 * v + axis] = ((folded >> 1) ^ -(folded & 1)) + parallelogram(steps, axis, a, b, c);
    }
    differences[v] = file[plane(6) + slot]! | (file[plane(7) + slot]! << 8);
    header.bytes.forEach((name, i) => {
      const values = bytes[name]!;
      values[v] = file[plane(FORM_PLANES + i) + slot]! + neighbourMean(values, a, b);
    });
    slot++;
  });
  const normals = new Float32Array(vertices * 3);
  const foretold = meshNormalWords(steps, index);
  for (let v = 0; v < vertices; v++) {
    const low = (foretold[v]! + differences[v]!) & 0xff;
    const high = ((foretold[v]! >> 8) + (differences[v]! >> 8)) & 0xff;
    decodeNormal(low | (high << 8), normals, 3 * v);
  }
  const positions = new Float32Array(vertices * 3);
  for (let i = 0; i < positions.length; i++) {
    positions[i] = ((steps[i]! + origin[i % 3]!) * stepMm) / 1000;
  }
  return {
    positions,
    normals,
    index,
    structure: fromRuns(header.runs, vertices),
    bytes,
  };
}

/** Where the fourth corner of a parallelogram lies, or the only known neighbour, in steps. */
function parallelogram(steps: Uint16Array, axis: number, a: number, b: number, c: number): number {
  if (a < 0) return 0;
  if (c < 0) return steps[3 * a + axis]!;
  return steps[3 * a + axis]! + steps[3 * b + axis]! - steps[3 * c + axis]!;
}

/** The mean of what the known neighbours have. */
function neighbourMean(values: Uint8Array, a: number, b: number): number {
  if (a < 0) return 0;
  return b < 0 ? values[a]! : (values[a]! + values[b]!) >> 1;
}

function quantise(
  positions: Float32Array,
  stepMm: number,
): { steps: Uint16Array; origin: [number, number, number] } {
  const vertices = positions.length / 3;
  const perMetre = 1000 / stepMm;
  const origin: [number, number, number] = [0, 0, 0];
  const steps = new Uint16Array(vertices * 3);
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
      steps[3 * v + a] = Math.round(positions[3 * v + a]! * perMetre) - least;
    }
  }
  return { steps, origin };
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
