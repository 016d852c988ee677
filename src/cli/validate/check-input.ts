import { recordKinds, collections } from "../../core/record-kind.js";
import { IssueCollector } from "../../issues/collector.js";
import { validateDataset } from "../../validate/dataset.js";
import type { StreamProgress, ValidateStreamOptions } from "../../validate/stream.js";
import { validateStream } from "../../validate/stream.js";
import type { FileReport } from "./file-report.js";
import type { Input } from "./input.js";
import { parseJson } from "./parse-json.js";

/** Validates one input: a stream line by line, a document as a whole. */
export async function checkInput(input: Input, options: ValidateStreamOptions): Promise<FileReport> {
  if (!input.isStream) return checkDocument(input, options);
  return { file: input.name, ...(await validateStream(input.chunks, options).report()) };
}

async function checkDocument(input: Input, options: ValidateStreamOptions): Promise<FileReport> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of input.chunks) {
    parts.push(chunk);
    bytes += chunk.length;
    const progress: StreamProgress = { bytes, lines: 0, records: 0, issues: 0 };
    options.onProgress?.(progress);
    if (options.signal?.aborted === true) break;
  }
  const complete = options.signal?.aborted !== true;
  const collector = new IssueCollector(options);
  const value = complete ? parseJson(Buffer.concat(parts), collector) : undefined;
  const result =
    value === undefined ? collector.result(undefined) : validateDataset(value, withoutBatches(options));
  const { issues, counts, overrides } = result;
  const records = countRecords(value);
  return {
    file: input.name,
    ok: complete && counts.error === 0,
    complete,
    issues,
    counts,
    ...(overrides && { overrides }),
    bytes,
    lines: 0,
    records,
    faultyLines: 0,
    unjudged: 0,
  };
}

/** The options that a document has too. */
function withoutBatches({ asOf, maxIssues, severities, registry }: ValidateStreamOptions) {
  return { asOf, maxIssues, severities, registry };
}

function countRecords(dataset: unknown): number {
  const lists = (dataset ?? {}) as Readonly<Record<string, unknown>>;
  let count = 0;
  for (const kind of recordKinds) {
    const list = lists[collections[kind]];
    if (Array.isArray(list)) count += list.length;
  }
  return count;
}
