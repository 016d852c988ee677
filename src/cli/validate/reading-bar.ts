import type { Output } from "../command.js";

const WIDTH = 24;

/** Milliseconds between two pictures. */
const PAUSE = 200;

/** How far a long reading is, on the last line of a terminal: bar, rate and time left. Nothing where no person watches. */
export class ReadingBar {
  readonly #output: Output;
  readonly #total: number | undefined;
  readonly #start: number = performance.now();
  #drawn = 0;
  #width = 0;

  constructor(output: Output, total: number | undefined) {
    this.#output = output;
    this.#total = total;
  }

  /** Draws what was read, at most five times a second. */
  update(bytes: number): void {
    const now = performance.now();
    if (this.#output.isTTY !== true || now - this.#drawn < PAUSE) return;
    this.#drawn = now;
    const rate = bytes / Math.max(1, now - this.#start);
    const speed = `${(bytes / 1e6).toFixed(1)} MB  ${(rate / 1000).toFixed(1)} MB/s`;
    this.#draw(
      this.#total === undefined
        ? speed
        : `${barOf(bytes / this.#total)}  ${speed}  ${left(this.#total - bytes, rate)}`,
    );
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#width > 0) this.#output.write(`\r${" ".repeat(this.#width)}\r`);
    this.#width = 0;
  }

  #draw(text: string): void {
    this.#output.write("\r" + text.padEnd(this.#width));
    this.#width = Math.max(this.#width, text.length);
  }
}

function barOf(share: number): string {
  const full = Math.round(WIDTH * Math.min(1, share));
  return `[${"#".repeat(full)}${"·".repeat(WIDTH - full)}] ${String(Math.floor(100 * Math.min(1, share))).padStart(3)} %`;
}

/** The time left as minutes and seconds. */
function left(bytes: number, bytesPerMillisecond: number): string {
  const seconds = Math.ceil(bytes / Math.max(1, bytesPerMillisecond) / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
}
