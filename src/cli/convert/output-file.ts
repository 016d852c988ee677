import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";

/** A place where no file can be written. */
export class OutputError extends Error {
  constructor(
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`cannot write ${path}`, options);
    this.name = "OutputError";
  }
}

const MOST_WAITING = 1 << 16;

/** A file that appears only when it is whole: written beside its place, then moved there, or removed. */
export class OutputFile {
  private readonly part: string;
  private readonly descriptor: number;
  private waiting: Uint8Array[] = [];
  private size = 0;
  private isOpen = true;

  /** Throws an `OutputError` when nothing can be written there. */
  constructor(private readonly path: string) {
    this.part = `${path}.${process.pid}.part`;
    try {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error("a directory");
      this.descriptor = openSync(this.part, "w");
    } catch (error) {
      throw new OutputError(path, { cause: error });
    }
  }

  /** Adds bytes, or text as UTF-8. */
  write(piece: Uint8Array | string): void {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    this.waiting.push(bytes);
    this.size += bytes.length;
    if (this.size >= MOST_WAITING) this.flush();
  }

  /** Puts the whole file in its place. */
  commit(): void {
    this.flush();
    this.close();
    renameSync(this.part, this.path);
  }

  /** Leaves nothing behind; does nothing to a file that is in its place. */
  discard(): void {
    if (!this.isOpen) return;
    this.close();
    rmSync(this.part, { force: true });
  }

  private close(): void {
    this.isOpen = false;
    closeSync(this.descriptor);
  }

  private flush(): void {
    const bytes = Buffer.concat(this.waiting);
    for (let at = 0; at < bytes.length;) at += writeSync(this.descriptor, bytes, at);
    this.waiting = [];
    this.size = 0;
  }
}
