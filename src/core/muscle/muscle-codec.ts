import { asId } from "../anatomy/ids.ts";
import { assert } from "../assert.ts";
import { packGrid, unpackGrid } from "./atom-stream.ts";
import type { MuscleSheet, MuscleStructure } from "./sheet.ts";

const MAGIC = 0x4b4d5532;
/** Stored lengths are whole tenths of a millimetre. */
const UNITS_PER_METRE = 10_000;

type PartHead = Omit<MuscleSheet, "positions" | "halfThickness">;
type StructureHead = Omit<MuscleStructure, "parts"> & { readonly parts: readonly PartHead[] };

/**
 * All structures as one compact byte string: names as JSON, atoms as 0.1 mm whole numbers. Meant to
 * be compressed once more in transport (Brotli or gzip). Layout, little-endian: magic, length of the
 * JSON, number of residuals (each uint32), JSON, low bytes of all residuals, high bytes.
 */
export function encodeMuscles(structures: readonly MuscleStructure[]): Uint8Array<ArrayBuffer> {
  const heads: StructureHead[] = structures.map((s) => ({
    ...s,
    parts: s.parts.map(({ part, across, along, tendon }) => ({ part, across, along, tendon })),
  }));
  const json = new TextEncoder().encode(JSON.stringify(heads));
  const residuals: number[] = [];
  for (const sheet of structures.flatMap((s) => s.parts)) {
    const atoms = sheet.across * sheet.along;
    const quantised = (at: (k: number) => number): Int32Array =>
      Int32Array.from({ length: atoms }, (_, k) => Math.round(at(k) * UNITS_PER_METRE));
    for (let c = 0; c < 3; c++) {
      const values = quantised((k) => sheet.positions[3 * k + c]!);
      for (const r of packGrid(values, sheet.across, sheet.along)) residuals.push(r);
    }
    const thickness = quantised((k) => sheet.halfThickness[k]!);
    for (const r of packGrid(thickness, sheet.across, sheet.along)) residuals.push(r);
  }
  const out = new Uint8Array(12 + json.length + 2 * residuals.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  view.setUint32(8, residuals.length, true);
  out.set(json, 12);
  residuals.forEach((r, i) => {
    assert(r < 65_536, `core/muscle: residual ${r} does not fit 16 bits; is a position in metres?`);
    out[12 + json.length + i] = r & 255;
    out[12 + json.length + residuals.length + i] = r >> 8;
  });
  return out;
}

/** The inverse of `encodeMuscles`, exact to 0.05 mm. Throws when the bytes are not such a string. */
export function decodeMuscles(bytes: Uint8Array): MuscleStructure[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assert(
    bytes.length >= 12 && view.getUint32(0, true) === MAGIC,
    "core/muscle: these bytes are not encoded muscles, or of another version; rebuild the model",
  );
  const jsonLength = view.getUint32(4, true);
  const count = view.getUint32(8, true);
  const body = 12 + jsonLength;
  assert(
    bytes.length === body + 2 * count,
    `core/muscle: ${bytes.length} bytes where ${body + 2 * count} were announced; fetch again`,
  );
  const residuals = new Uint16Array(count);
  for (let i = 0; i < count; i++) residuals[i] = bytes[body + i]! | (bytes[body + count + i]! << 8);
  // Written by `encodeMuscles` of the same version, as the magic number says.
  const heads = JSON.parse(
    new TextDecoder().decode(bytes.subarray(12, body)),
  ) as readonly StructureHead[];
  let from = 0;
  const next = (head: PartHead): Int32Array => {
    const grid = unpackGrid(residuals, from, head.across, head.along);
    from += grid.length;
    return grid;
  };
  return heads.map((head) => ({
    ...head,
    id: asId(head.id),
    parts: head.parts.map((part): MuscleSheet => {
      const atoms = part.across * part.along;
      const positions = new Float32Array(3 * atoms);
      for (let c = 0; c < 3; c++) {
        next(part).forEach((value, k) => {
          positions[3 * k + c] = value / UNITS_PER_METRE;
        });
      }
      const halfThickness = Float32Array.from(next(part), (value) => value / UNITS_PER_METRE);
      return { ...part, positions, halfThickness };
    }),
  }));
}
