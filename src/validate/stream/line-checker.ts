import type { RecordKind } from "../../core/record-kind.js";
import { isRecordKind } from "../../core/record-kind.js";
import { present } from "../../core/present.js";
import { sameValue } from "../../core/same-value.js";
import type { Subject } from "../../issues/collector.js";
import { IssueCollector } from "../../issues/collector.js";
import { foundOf } from "../../issues/found.js";
import type { Issue } from "../../issues/issue.js";
import type { DatasetHeader } from "../../model/dataset.js";
import { DatasetHeaderSchema, formatVersion } from "../../model/dataset.js";
import { keyOf } from "../../model/lookup.js";
import type { AnyRecord } from "../../model/record.js";
import type { StreamEntry } from "../../model/stream.js";
import { visitReferences } from "../../rules/reference.js";
import type { RuleContext } from "../../rules/rule.js";
import { applyRules } from "../apply-rules.js";
import { checkParsedRecord } from "../fast/check-parsed-record.js";
import { hasPlainTexts } from "../fast/form-tests.js";
import { readObject } from "../line.js";
import { nothingAround, reportUnknownKind, subjectOf } from "../record.js";
import { checkStructure } from "../structure.js";
import { decode, decodeAnyhow } from "./decode.js";
import type { Line } from "./line-framer.js";
import type { KeptLookup } from "./kept-lookup.js";
import { Names, pointerOf } from "./names.js";
import type { ValidateStreamOptions } from "./options.js";
import { Others } from "./others.js";
import type { FoundBefore, PlacedPart, StreamPart } from "./part.js";
import type { Read } from "./read.js";
import type { StreamReport } from "./report.js";
import type { StreamedLine } from "./streamed-line.js";

/** Longest line that is read unless the options say otherwise: 16 MiB. */
export const LINE_BYTES: number = 16 * 1024 * 1024;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Checks the lines of a stream one after the other, and at its end what they say together. */
export class LineChecker {
  lines = 0;
  records = 0;
  faultyLines = 0;
  /** Issues of the whole stream so far. */
  readonly all: IssueCollector;
  readonly #options: ValidateStreamOptions;
  readonly #names: Names;
  readonly #others: Others;
  /** Records of the parts before this one. */
  readonly #before: KeptLookup | undefined;
  /** What rules know of the whole. */
  #around: Omit<RuleContext, "kind" | "date">;
  /** It holds until the next. */
  #header: DatasetHeader | undefined;
  readonly #headerBefore: DatasetHeader | undefined;
  readonly #isBeginning: boolean;
  /** Issues of the line at hand. */
  #own: IssueCollector;

  /** `part`: only a part of the stream comes, to be merged with the others; absent: all of it. */
  constructor(options: ValidateStreamOptions, part?: PlacedPart) {
    this.#options = options;
    this.all = new IssueCollector(options);
    this.#own = this.all.begin();
    const around = present({ asOf: options.asOf, registry: options.registry });
    this.#header = this.#headerBefore = part?.header;
    this.#around = { ...around, ...present({ header: part?.header }), lookup: nothingAround };
    this.#isBeginning = part?.isBeginning ?? true;
    this.#names = new Names(part?.seed);
    this.#before = part?.before.lookup;
    this.#others = new Others(around, part?.before);
  }

  /** Checks the next line; `undefined` for a blank one. */
  check(line: Line): StreamedLine | undefined {
    this.lines += 1;
    const bytes = this.lines === 1 && this.#isBeginning ? this.#withoutMark(line.bytes) : line.bytes;
    if (!line.ended) this.#own.add(this.#place(), "unfinished_line", "", {});
    const max = this.#options.maxLineBytes ?? LINE_BYTES;
    let text: string | undefined;
    let entry: StreamEntry | undefined;
    if (line.length > max) this.#own.add(this.#place(), "line_too_long", "", { max, found: line.length });
    else if (isBlank(bytes)) this.#own.add(this.#place(), "blank_line", "", {});
    else {
      text = decode(bytes);
      if (text === undefined) this.#own.add(this.#place(), "invalid_utf8", "", {});
      else entry = this.#read(text, hasPlainTexts(bytes));
    }
    const { ok, issues } = this.#takeIssues();
    if (ok) return entry && { ok, line: this.lines, entry, issues };
    return { ok, line: this.lines, text: text ?? decodeAnyhow(bytes), issues };
  }

  /** What was found in a part of a stream. */
  state({ bytes, complete }: Read): StreamPart {
    const { lines, records, faultyLines } = this;
    const { issues, counts } = this.all;
    const parts = { names: this.#names.state(), others: this.#others.state() };
    const headers = { before: this.#headerBefore, after: this.#header };
    return { bytes, complete, lines, records, faultyLines, issues, counts, ...parts, headers };
  }

  /** What the next part has to know, with the shared records from the given one on. */
  before(start: number): FoundBefore {
    const { room } = this.#others;
    return { seed: this.#names.seed, room, start, records: this.#others.sharedFrom(start) };
  }

  /** Adds what was found in the next part. `false`, and nothing is added: only a reading of its lines can tell what is wrong. */
  merge(part: StreamPart): boolean {
    if (!sameValue(part.headers.before, this.#header) || !this.#others.canMerge(part.others)) return false;
    if (!this.#names.merge(part.names, this.lines)) return false;
    const across = this.all.begin();
    this.faultyLines += part.faultyLines + this.#others.merge(part.others, this.lines, across);
    const issues = [...part.issues.map((issue) => movedDown(issue, this.lines)), ...across.issues].sort(
      byLine,
    );
    const both = this.all.begin();
    for (const { counts } of [part, across]) both.merge({ issues: [], counts });
    this.all.merge({ issues, counts: both.counts });
    this.lines += part.lines;
    this.records += part.records;
    this.#useHeader(part.headers.after);
    return true;
  }

  /** Whether {@link report} says of merged parts what it would say of the whole. */
  get isExact(): boolean {
    return this.#names.isExact;
  }

  /** Judges what needs the whole stream, and sums up. */
  async report({ complete, bytes }: Read): Promise<StreamReport> {
    if (complete) {
      this.#others.report(this.all, ({ kind, id }) => this.#names.isSound(kind, id));
      await this.#names.report(this.#options.known, this.all);
    }
    const { issues, counts, overrides } = this.all.result(undefined);
    issues.sort(byLine);
    const { lines, records, faultyLines } = this;
    const { unjudged } = this.#others;
    const ok = complete && counts.error === 0;
    const found = { issues, counts, ...present({ overrides }) };
    return { ok, complete, ...found, bytes, lines, records, faultyLines, unjudged };
  }

  /** The issues of the line at hand, which are over with it. */
  #takeIssues(): { ok: boolean; issues: Issue[] } {
    if (this.#own.isEmpty) return { ok: true, issues: [] };
    const { issues, counts } = this.#own;
    this.all.merge(this.#own);
    this.#own = this.all.begin();
    const ok = counts.error === 0;
    if (!ok) this.faultyLines += 1;
    return { ok, issues };
  }

  #place(): Subject {
    return { base: "", line: this.lines };
  }

  #withoutMark(bytes: Uint8Array): Uint8Array {
    if (!BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) return bytes;
    this.#own.add(this.#place(), "byte_order_mark", "", {});
    return bytes.subarray(BYTE_ORDER_MARK.length);
  }

  #read(text: string, isPlain: boolean): StreamEntry | undefined {
    const value = readObject(text, this.#place(), this.#own);
    if (value === undefined) return undefined;
    const { record: kind, ...record } = value;
    if (kind === "dataset") this.#readHeader(record);
    else if (kind === undefined)
      this.#own.add(this.#place(), "missing_field", "/record", { field: "record" });
    else if (isRecordKind(kind)) this.#readRecord(kind, record, isPlain);
    else reportUnknownKind(kind, "/record", this.#own, this.#place());
    return { kind, record } as unknown as StreamEntry;
  }

  #readHeader(header: Readonly<Record<string, unknown>>): void {
    const place = this.#place();
    const version = header.haicap;
    if (version !== formatVersion && version !== undefined) {
      const params = { supported: formatVersion, found: foundOf(version) };
      this.#own.add(place, "unsupported_version", "/haicap", params);
      return;
    }
    checkStructure(DatasetHeaderSchema, header, (code, pointer, params) => {
      this.#own.add(place, code, pointer, params);
    });
    if (this.#own.counts.error > 0) return;
    this.#useHeader(header as unknown as DatasetHeader);
  }

  #useHeader(header: DatasetHeader | undefined): void {
    this.#header = header;
    this.#around = { ...this.#around, ...present({ header }) };
  }

  #readRecord(kind: RecordKind, value: Readonly<Record<string, unknown>>, isPlain: boolean): void {
    this.records += 1;
    const subject = { ...subjectOf(kind, value, ""), line: this.lines };
    if (checkParsedRecord(kind, value, subject, this.#own, isPlain))
      this.#judge(kind, value as unknown as AnyRecord, subject);
    else {
      this.#names.declareFaulty(kind, subject.recordId ?? "");
      for (const id of stopIdsOf(value)) this.#names.declareFaulty("stop", id);
    }
  }

  #judge(kind: RecordKind, record: AnyRecord, subject: Subject): void {
    // A unit may stand several times, each with its own span of validity.
    if (kind === "province" || kind === "commune")
      this.#names.declareRepeated(kind, keyOf(kind, record), this.lines);
    else this.#declare(kind, keyOf(kind, record), 0, subject);
    if (kind === "visit" && "stops" in record)
      for (const [index, stop] of (record.stops ?? []).entries())
        this.#declare("stop", stop.id, index + 1, subject);
    applyRules(kind, record, this.#around, subject, this.#own, "alone");
    this.#others.judge({ kind, record, subject }, this.#header, this.#own);
    visitReferences(kind, record, (target, id, pointer) => {
      if (this.#before?.has(target, id) !== true) this.#names.refer(target, id, subject, pointer);
    });
  }

  #declare(kind: RecordKind | "stop", id: string, stop: number, subject: Subject): void {
    const first = this.#names.declare(kind, id, this.lines, stop);
    if (first !== undefined)
      this.#own.add(subject, "duplicate_id", pointerOf(kind, stop), {
        id,
        first: first.pointer,
        firstLine: first.line,
      });
  }
}

/** The ids of the stops of a record that may have none, or anything in their place. */
function stopIdsOf({ stops }: Readonly<Record<string, unknown>>): string[] {
  if (!Array.isArray(stops)) return [];
  return stops.flatMap((stop: unknown) =>
    typeof stop === "object" && stop !== null && "id" in stop ? [String(stop.id)] : [],
  );
}

function byLine(one: Issue, other: Issue): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

/** An issue of a part, after the lines of the parts before it. */
function movedDown(issue: Issue, lines: number): Issue {
  const { params } = issue;
  const first = "firstLine" in params ? (params.firstLine ?? 0) + lines : undefined;
  const line = (issue.line ?? 0) + lines;
  return { ...issue, line, params: first === undefined ? params : { ...params, firstLine: first } } as Issue;
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09) return false;
  return true;
}
