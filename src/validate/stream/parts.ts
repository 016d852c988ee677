import { sameValue } from "../../core/same-value.js";
import type { ByteSource } from "./byte-source.js";
import { LineChecker } from "./line-checker.js";
import type { ValidateStreamOptions } from "./options.js";
import type { PartPlace, StreamPart } from "./part.js";
import { Reading } from "./reading.js";
import type { StreamReport } from "./report.js";

/** Validates a part of a stream that begins and ends with a line, for a {@link PartMerger}. */
export async function readPart(
  source: ByteSource,
  place: PartPlace,
  options: ValidateStreamOptions = {},
): Promise<StreamPart> {
  const checker = new LineChecker(options, place);
  return checker.state(await new Reading(source, checker, options).readAll());
}

/** Puts the parts of a stream together, in their order. */
export class PartMerger {
  readonly #checker: LineChecker;
  #bytes = 0;
  #complete = true;
  #isExact = true;
  #header: StreamPart["headers"]["after"];

  constructor(options: ValidateStreamOptions = {}) {
    this.#checker = new LineChecker(options);
  }

  /**
   * Adds the next part; `undefined`: it was not begun. What comes behind a part that was not read to its end has no numbers of
   * lines, and is left out.
   */
  add(part: StreamPart | undefined): void {
    if (this.#complete && this.#isExact && part !== undefined) {
      this.#isExact = sameValue(part.headers.before, this.#header) && this.#checker.merge(part);
      this.#header = part.headers.after;
      this.#bytes += part.bytes;
    }
    this.#complete &&= part?.complete ?? false;
  }

  /**
   * The report that a reading in one would give; `undefined` where only that reading can tell: an id stands in two parts, a
   * header in the midst, or far more references lead nowhere than are kept.
   */
  async report(): Promise<StreamReport | undefined> {
    if (this.#complete && !(this.#isExact && this.#checker.isExact)) return undefined;
    return this.#checker.report({ bytes: this.#bytes, complete: this.#complete });
  }
}
