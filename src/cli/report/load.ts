import { type Day, isDay } from "../../core/dates.js";
import { collections, recordKinds } from "../../core/record-kind.js";
import { issueCatalog } from "../../issues/catalog.js";
import { IssueCollector } from "../../issues/collector.js";
import { formatIssue } from "../../issues/format.js";
import type { Issue, IssueCode } from "../../issues/issue.js";
import type { IssueCounts } from "../../issues/result.js";
import type { Dataset } from "../../model/dataset.js";
import { fromEntries, type StreamEntry } from "../../model/stream.js";
import { validateDataset } from "../../validate/dataset.js";
import { validateRecord } from "../../validate/record.js";
import { validateStream } from "../../validate/stream.js";
import { type Context, UsageError } from "../command.js";
import { registry } from "../registry.js";
import { type Input, openInput } from "../validate/input.js";
import { parseJson } from "../validate/parse-json.js";
import { isReadError } from "../validate/read-error.js";
import { ReadingBar } from "../validate/reading-bar.js";

/** A file that was read and checked. */
export interface Loaded {
  /** Its records that can be read; of the header what is there. */
  readonly dataset: Dataset;
  /** Absent: not said, or no day. */
  readonly issuedOn?: Day | undefined;
  readonly counts: IssueCounts;
  /** Records that cannot be read, and are in no figure. */
  readonly unreadable: number;
}

/** Reads a document or a stream; throws a {@link UsageError} where it cannot be read or holds no record. */
export async function load(file: string, asOf: Day | undefined, { locale, err }: Context): Promise<Loaded> {
  let input: Input | undefined;
  let bar: ReadingBar | undefined;
  try {
    const opened = await openInput(file);
    input = opened;
    const shown = (bar = new ReadingBar(err, opened.size));
    const watched = watch(opened.chunks, () => {
      shown.update(opened.read());
    });
    const { loaded, issues } = await (opened.isStream ? readStream : readDocument)(watched, asOf);
    if (loaded !== undefined && countOf(loaded.dataset) > 0)
      return { ...loaded, issuedOn: dayOf(loaded.dataset) };
    const [issue] = issues;
    const why = issue === undefined ? "" : ` ${formatIssue(issue, locale)}`;
    const labels = {
      vi: `${file} không có bản ghi nào đọc được.`,
      en: `${file} holds no record that can be read.`,
    };
    throw new UsageError({ vi: labels.vi + why, en: labels.en + why }, locale);
  } catch (error) {
    if (!isReadError(error)) throw error;
    throw new UsageError({ vi: `không đọc được ${file}`, en: `cannot read ${file}` }, locale);
  } finally {
    bar?.clear();
    input?.close();
  }
}

interface Read {
  /** `undefined`: nothing in it can be read. */
  readonly loaded?: Loaded;
  readonly issues: readonly Issue[];
}

async function* watch(chunks: Input["chunks"], see: () => void): Input["chunks"] {
  for await (const chunk of chunks) {
    see();
    yield chunk;
  }
}

async function readDocument(chunks: Input["chunks"], asOf: Day | undefined): Promise<Read> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const collector = new IssueCollector();
  const value = parseJson(Buffer.concat(parts), collector);
  if (value === undefined) return collector.result(undefined);
  const { issues, counts, ...result } = validateDataset(value, { asOf, registry });
  if (result.ok) return { loaded: { dataset: result.value, counts, unreadable: 0 }, issues };
  if (typeof value !== "object" || value === null || counts.byCode.unsupported_version !== undefined)
    return { issues };
  const dataset = readableParts(value as Readonly<Record<string, unknown>>);
  return { loaded: { dataset, counts, unreadable: countOf(value) - countOf(dataset) }, issues };
}

/** The header, and the records that have the shape of their kind. */
function readableParts(value: Readonly<Record<string, unknown>>): Dataset {
  const parts: Record<string, unknown> = { ...value };
  for (const kind of recordKinds) {
    const name = collections[kind];
    const list: readonly unknown[] = Array.isArray(value[name]) ? value[name] : [];
    const sound = list.filter((record) => {
      const { byCode } = validateRecord(kind, record, { maxIssues: 0 }).counts;
      return (Object.keys(byCode) as IssueCode[]).every((code) => issueCatalog[code].layer === "rule");
    });
    if (sound.length > 0) parts[name] = sound;
    else Reflect.deleteProperty(parts, name);
  }
  return parts as unknown as Dataset;
}

async function readStream(chunks: Input["chunks"], asOf: Day | undefined): Promise<Read> {
  const stream = validateStream(chunks, { asOf, registry });
  const entries: StreamEntry[] = [];
  for await (const line of stream) if (line.ok) entries.push(line.entry);
  const { counts, faultyLines, issues } = await stream.report();
  return { loaded: { dataset: fromEntries(entries) as Dataset, counts, unreadable: faultyLines }, issues };
}

function dayOf({ issuedOn }: { readonly issuedOn?: unknown }): Day | undefined {
  return typeof issuedOn === "string" && isDay(issuedOn) ? issuedOn : undefined;
}

function countOf(dataset: object): number {
  const lists = dataset as Readonly<Record<string, unknown>>;
  return recordKinds.reduce((count, kind) => {
    const list = lists[collections[kind]];
    return count + (Array.isArray(list) ? list.length : 0);
  }, 0);
}
