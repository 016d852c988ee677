import type { Output } from "./command.js";

const WIDTH = 30;

/** A bar on the last line of a terminal; nothing where no person watches. */
export class ProgressBar {
  private shown = -1;

  constructor(
    private readonly output: Output,
    /** More than none. */
    private readonly total: number,
  ) {}

  /** Draws the bar when a whole percent was added. */
  update(done: number): void {
    const percent = Math.floor((100 * done) / this.total);
    if (this.output.isTTY !== true || percent === this.shown) return;
    this.shown = percent;
    const full = Math.round((WIDTH * percent) / 100);
    this.output.write(`\r[${"#".repeat(full)}${"·".repeat(WIDTH - full)}] ${percent} %`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.output.isTTY === true && this.shown >= 0) this.output.write(`\r${" ".repeat(WIDTH + 8)}\r`);
    this.shown = -1;
  }
}
