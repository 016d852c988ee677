import type { RecordKind } from "../../core/record-kind.js";
import { isRecordKind } from "../../core/record-kind.js";
import { present } from "../../core/present.js";
import type { Subject } from "../../issues/collector.js";
import { IssueCollector } from "../../issues/collector.js";
import { foundOf } from "../../issues/found.js";
import type { Issue } from "../../issues/issue.js";
import type { DatasetHeader } from "../../model/dataset.js";
import { DatasetHeaderSchema, formatVersion } from "../../model/dataset.js";
import { valuesAt } from "../../model/field.js";
import { keyOf } from "../../model/lookup.js";
import type { AnyRecord } from "../../model/record.js";
import type { StreamEntry } from "../../model/stream.js";
import { referencesOf } from "../../rules/reference.js";
import type { RuleContext } from "../../rules/rule.js";
import { applyRules } from "../apply-rules.js";
import { checkParsedRecord } from "../fast/check-parsed-record.js";
import { hasPlainTexts } from "../fast/form-tests.js";
import { readObject } from "../line.js";
import { nothingAround, reportUnknownKind, subjectOf } from "../record.js";
import { checkStructure } from "../structure.js";
import { decode, decodeAnyhow } from "./decode.js";
import type { Line } from "./line-framer.js";
import { Names, pointerOf } from "./names.js";
import type { ValidateStreamOptions } from "./options.js";
import { Others } from "./others.js";
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
  readonly #names = new Names();
  readonly #others = new Others();
  /** What rules know of the whole: a header holds until the next. */
  #around: Omit<RuleContext, "kind" | "date" | "lookup">;
  /** Issues of the line at hand. */
  #own: IssueCollector;

  constructor(options: ValidateStreamOptions) {
    this.#options = options;
    this.all = new IssueCollector(options);
    this.#own = this.all.begin();
    this.#around = present({ asOf: options.asOf, registry: options.registry });
  }

  /** Checks the next line; `undefined` for a blank one. */
  check(line: Line): StreamedLine | undefined {
    this.lines += 1;
    const bytes = this.lines === 1 ? this.#withoutMark(line.bytes) : line.bytes;
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

  /** Judges what needs the whole stream, and sums up. `complete`: the stream was read to its end. */
  async report(complete: boolean, bytes: number): Promise<StreamReport> {
    if (complete) {
      this.#others.report(this.all);
      await this.#names.report(this.#options.known, this.all);
    }
    const { issues, counts, overrides } = this.all.result(undefined);
    issues.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
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
    if (this.#own.counts.error === 0)
      this.#around = { ...this.#around, header: header as unknown as DatasetHeader };
  }

  #readRecord(kind: RecordKind, value: Readonly<Record<string, unknown>>, isPlain: boolean): void {
    this.records += 1;
    const subject = { ...subjectOf(kind, value, ""), line: this.lines };
    if (checkParsedRecord(kind, value, subject, this.#own, isPlain))
      this.#judge(kind, value as unknown as AnyRecord, subject);
    else {
      this.#names.declareFaulty(kind, subject.recordId ?? "");
      for (const [, id] of valuesAt(value, ["stops", "*", "id"]))
        this.#names.declareFaulty("stop", String(id));
    }
  }

  #judge(kind: RecordKind, record: AnyRecord, subject: Subject): void {
    const around = this.#around;
    // A unit may stand several times, each with its own span of validity.
    if (kind !== "province" && kind !== "commune") this.#declare(kind, keyOf(kind, record), 0, subject);
    if (kind === "visit" && "stops" in record)
      for (const [index, stop] of (record.stops ?? []).entries())
        this.#declare("stop", stop.id, index + 1, subject);
    applyRules(kind, record, { ...around, lookup: nothingAround }, subject, this.#own, "alone");
    this.#others.judge({ kind, record, subject }, around, this.#own);
    for (const { pointer, kind: target, id } of referencesOf(kind, record))
      this.#names.refer(target, id, subject, pointer);
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

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09) return false;
  return true;
}
