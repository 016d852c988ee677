import type { Dataset } from "../../../src/model/dataset.js";
import { toEntries, toLine } from "../../../src/model/stream.js";
import type { StreamedLine, StreamReport, ValidateStreamOptions } from "../../../src/validate/stream.js";
import { validateStream } from "../../../src/validate/stream.js";

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A source as a line of a stream. */
export function sourceLine(id: string, more: object = {}): string {
  const source = { record: "source", id, form: "register", language: "vi", title: "Sổ", ...more };
  return JSON.stringify(source) + "\n";
}

/** A dataset as the text of its stream. */
export function streamOf(dataset: Dataset): string {
  return [...toEntries(dataset)].map((entry) => toLine(entry) + "\n").join("");
}

/** All that validation says about a stream. */
export async function readAll(
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: ValidateStreamOptions = {},
): Promise<{ lines: StreamedLine[]; report: StreamReport }> {
  const stream = validateStream(source, options);
  const lines: StreamedLine[] = [];
  for await (const line of stream) lines.push(line);
  return { lines, report: await stream.report() };
}

/** The report on lines of text. */
export async function reportOn(text: string, options: ValidateStreamOptions = {}): Promise<StreamReport> {
  return validateStream([bytesOf(text)], options).report();
}

/** Issues in short: line, code, pointer. */
export function short(report: StreamReport): [number | undefined, string, string][] {
  return report.issues.map(({ line, code, pointer }) => [line, code, pointer]);
}
