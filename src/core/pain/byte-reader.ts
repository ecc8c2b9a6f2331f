/**
 * Reads what `ByteWriter` wrote. Reading past the end, or a number above 2^32, sets `failed` and
 * gives zeros or nothing; nothing is thrown, so that a damaged file can be reported.
 */
export class ByteReader {
  failed = false;
  private place = 0;

  constructor(private readonly source: Uint8Array) {}

  get atEnd(): boolean {
    return this.place === this.source.length;
  }

  number(): number {
    let value = 0;
    let unit = 1;
    for (let i = 0; i < 5; i++) {
      const byte = this.source[this.place];
      if (byte === undefined) break;
      this.place++;
      value += (byte & 127) * unit;
      unit *= 128;
      if (byte < 128) return value;
    }
    this.failed = true;
    return 0;
  }

  letters(count: number): string {
    let text = "";
    for (const byte of this.bytes(count)) text += String.fromCharCode(byte);
    return text;
  }

  /** A copy of the next `count` bytes; empty when there are not as many. */
  bytes(count: number): Uint8Array {
    if (this.place + count > this.source.length) {
      this.failed = true;
      return new Uint8Array(0);
    }
    const part = this.source.slice(this.place, this.place + count);
    this.place += count;
    return part;
  }
}
