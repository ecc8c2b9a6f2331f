import { assert } from "../assert.ts";

/** A row of small whole numbers, one or two bytes each, that is written number by number. */
export class NumberStream {
  private readonly values: number[] = [];

  /** Adds a number from 0 to 65535. */
  add(value: number): void {
    assert(value >= 0 && value < 65_536, `core/motion: ${value} does not fit a stream`);
    this.values.push(value);
  }

  /** Adds a number of either sign, small ones as small numbers (zigzag). */
  addSigned(value: number): void {
    this.add(value >= 0 ? 2 * value : -2 * value - 1);
  }

  /** Length as uint32, low bytes, then high bytes: planes that compress well apart. */
  bytes(): Uint8Array {
    const n = this.values.length;
    const out = new Uint8Array(4 + 2 * n);
    new DataView(out.buffer).setUint32(0, n, true);
    this.values.forEach((value, i) => {
      out[4 + i] = value & 255;
      out[4 + n + i] = value >> 8;
    });
    return out;
  }
}

/** Reads `NumberStream`s that stand one after another. */
export class StreamReader {
  private offset = 0;

  constructor(private readonly source: Uint8Array) {}

  /** The next stream, as a function that gives its numbers one by one. Throws past the end. */
  stream(): { next(): number; nextSigned(): number } {
    const { source } = this;
    assert(this.offset + 4 <= source.length, "core/motion: the motion file ends too early");
    const n = new DataView(source.buffer, source.byteOffset).getUint32(this.offset, true);
    const from = this.offset + 4;
    assert(from + 2 * n <= source.length, "core/motion: the motion file ends too early");
    this.offset = from + 2 * n;
    let i = 0;
    const next = (): number => {
      assert(i < n, "core/motion: the motion file does not match the body it is read with");
      const value = source[from + i]! | (source[from + n + i]! << 8);
      i += 1;
      return value;
    };
    return {
      next,
      nextSigned: () => {
        const z = next();
        return z % 2 === 0 ? z / 2 : -(z + 1) / 2;
      },
    };
  }
}
