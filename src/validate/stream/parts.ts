import type { ByteSource } from "./byte-source.js";
import { KeptLookup } from "./kept-lookup.js";
import { LineChecker } from "./line-checker.js";
import type { ValidateStreamOptions } from "./options.js";
import type { FoundBefore, PartPlace, StreamPart } from "./part.js";
import { Reading } from "./reading.js";
import type { StreamReport } from "./report.js";

/** Reads parts of streams for a {@link PartMerger}, one after the other. */
export class PartReader {
  readonly #options: ValidateStreamOptions;
  #lookup = new KeptLookup();

  constructor(options: ValidateStreamOptions = {}) {
    this.#options = options;
  }

  /** Validates a part that begins and ends with a line; `before` goes on where that of the part read last has ended. */
  async read(
    source: ByteSource,
    place: PartPlace,
    before: FoundBefore,
    onProgress?: ValidateStreamOptions["onProgress"],
  ): Promise<StreamPart> {
    const { seed, room, start, records } = before;
    if (start === 0) this.#lookup = new KeptLookup();
    for (const record of records) this.#lookup.add(record);
    const options = { ...this.#options, onProgress };
    const checker = new LineChecker(options, { ...place, seed, before: { lookup: this.#lookup, room } });
    return checker.state(await new Reading(source, checker, options).readAll());
  }
}

/** Puts the parts of a stream together, in their order. */
export class PartMerger {
  readonly #options: ValidateStreamOptions;
  readonly #checker: LineChecker;
  #bytes = 0;
  #complete = true;

  constructor(options: ValidateStreamOptions = {}) {
    this.#options = options;
    this.#checker = new LineChecker(options);
  }

  /** What a part that is begun now has to know, with the records that rules look up from the given one on. */
  before(start: number): FoundBefore {
    return this.#checker.before(start);
  }

  /**
   * Adds the next part; `undefined`: it was not begun. What comes behind a part that was not read to its end has no numbers of
   * lines, and is left out. `false`: only {@link read} can tell what is wrong with it, for an id stands in a part before it, a
   * header in the midst, or more records had to be kept than could be.
   */
  add(part: StreamPart | undefined): boolean {
    if (this.#complete && part !== undefined) {
      if (!this.#checker.merge(part)) return false;
      this.#bytes += part.bytes;
    }
    this.#complete &&= part?.complete ?? false;
    return true;
  }

  /** Reads the next part itself. */
  async read(source: ByteSource): Promise<void> {
    const { bytes, complete } = await new Reading(source, this.#checker, this.#options).readAll();
    this.#bytes += bytes;
    this.#complete &&= complete;
  }

  /** The report that a reading in one would give; `undefined`: far more references lead nowhere than were kept of the parts. */
  async report(): Promise<StreamReport | undefined> {
    if (this.#complete && !this.#checker.isExact) return undefined;
    return this.#checker.report({ bytes: this.#bytes, complete: this.#complete });
  }
}
