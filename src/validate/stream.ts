import type { ByteSource } from "./stream/byte-source.js";
import { LineChecker } from "./stream/line-checker.js";
import type { ValidateStreamOptions } from "./stream/options.js";
import { Reading } from "./stream/reading.js";
import type { StreamReport } from "./stream/report.js";
import type { StreamedLine } from "./stream/streamed-line.js";

export type { ByteReader, ByteSource, ReadableBytes } from "./stream/byte-source.js";
export type { KnownInBatches } from "./stream/names.js";
export type { StopSignal, StreamProgress, ValidateStreamOptions } from "./stream/options.js";
export type { StreamReport } from "./stream/report.js";
export type { FaultyLine, StreamedLine, ValidLine } from "./stream/streamed-line.js";

/** A stream under validation. Iterate over its lines, or ask for the report alone. */
export interface ValidatedStream extends AsyncIterable<StreamedLine> {
  /** Reads what is left of the stream, and says what was found in all of it. */
  report(): Promise<StreamReport>;
}

/**
 * Validates NDJSON in the stream form, whatever its length: every line is given with its issues, so that good records can be
 * stored and bad lines returned, and one report at the end says what the lines say together — ids used twice, references
 * that lead nowhere, rules over several records. Records stand alone on their lines, see {@link normalise}. Throws only what
 * the source or a function of the options throws.
 *
 * @example
 * const stream = validateStream(createReadStream("records.ndjson"));
 * for await (const line of stream) if (line.ok) await store(line.entry);
 * const report = await stream.report();
 */
export function validateStream(source: ByteSource, options: ValidateStreamOptions = {}): ValidatedStream {
  const checker = new LineChecker(options);
  const reading = new Reading(source, checker, options);
  let report: Promise<StreamReport> | undefined;
  return {
    [Symbol.asyncIterator]: () => reading.lines(),
    report: () => (report ??= reading.readAll().then((read) => checker.report(read))),
  };
}
