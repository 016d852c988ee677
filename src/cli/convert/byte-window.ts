/** The bytes of a stream that were read and not yet taken. */
export class ByteWindow {
  private bytes: Buffer = Buffer.alloc(0);
  private start = 0;

  /** Adds what was read. */
  push(piece: Buffer): void {
    this.bytes = this.bytes.length === 0 ? piece : Buffer.concat([this.bytes, piece]);
  }

  /** Takes everything before an offset from the start of the stream. */
  takeTo(offset: number): Buffer {
    const taken = this.bytes.subarray(0, offset - this.start);
    this.bytes = this.bytes.subarray(taken.length);
    this.start += taken.length;
    return taken;
  }

  /** Takes everything. */
  rest(): Buffer {
    return this.takeTo(this.start + this.bytes.length);
  }
}
