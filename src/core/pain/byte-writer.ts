/** A growing row of bytes. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private length = 0;

  /** A non-negative integer below 2^32 as LEB128: seven bits a byte, low ones first. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** ASCII letters, one byte each, without their number. */
  letters(text: string): void {
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i));
  }

  bytes(values: Uint8Array): void {
    this.reserve(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
  }

  /** Everything written so far, as a copy. */
  take(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(2 * this.buffer.length, this.length + extra));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}
