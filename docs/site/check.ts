import type { Dataset, Issue, IssueCounts, Locale, StreamEntry } from "haicap";
import { collections, formatIssue, fromEntries, recordKinds, validateDataset, validateStream } from "haicap";
import { headingOf } from "haicap/labels";
import * as units from "haicap/units";
import * as former from "haicap/units/former";
import type { SummaryPart } from "../../examples/summary.js";
import { summaryOf, titleOf } from "../../examples/summary.js";
import type { Place } from "./json-place.js";
import { lineAt, placeOf, placesInJson, pointersAround } from "./json-place.js";

/** An issue as the page shows it. */
export interface Remark {
  readonly severity: Issue["severity"];
  readonly code: string;
  readonly text: string;
  /** Line of a stream, from 1; absent for a document. */
  readonly line?: number;
  /** Where it is in the text; absent: it is about the whole. */
  readonly place?: Place;
}

/** What a dataset is like. */
export interface DatasetAnswer {
  readonly kind: "dataset";
  readonly ok: boolean;
  readonly counts: IssueCounts;
  readonly remarks: readonly Remark[];
  /** Numbers of records, by title of their kind, of the kinds there are. */
  readonly records: readonly { readonly title: string; readonly count: number }[];
  /** Absent: there are errors. */
  readonly summary?: { readonly title: string; readonly parts: readonly SummaryPart[] };
}

/** A text that is no JSON. */
export interface FaultAnswer {
  readonly kind: "fault";
  readonly line: number;
  readonly column: number;
  readonly place: Place;
}

const registry = { ...units, ...former };

/** Validates a document and sums it up. */
export function checkDocument(text: string, locale: Locale): DatasetAnswer | FaultAnswer {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { fault = text.length } = placesInJson(text, new Set());
    return { kind: "fault", ...lineAt(text, fault), place: [Math.min(fault, text.length - 1), fault + 1] };
  }
  const result = validateDataset(value, { registry });
  const wanted = new Set(result.issues.flatMap(({ pointer }) => pointersAround(pointer)));
  wanted.delete("");
  const { places } = placesInJson(text, wanted);
  return {
    kind: "dataset",
    ok: result.ok,
    counts: result.counts,
    remarks: result.issues.map((issue) => remarkOf(issue, locale, placeOf(issue.pointer, places))),
    records: countRecords(value, locale),
    ...(result.ok && { summary: summed(result.value, locale) }),
  };
}

/** Validates a stream line by line and sums up the sound lines. */
export async function checkStream(text: string, locale: Locale): Promise<DatasetAnswer> {
  const entries: StreamEntry[] = [];
  const stream = validateStream([new TextEncoder().encode(text)], { registry });
  for await (const line of stream) if (line.ok) entries.push(line.entry);
  const { ok, counts, issues } = await stream.report();
  const lines = linePlaces(text);
  const dataset = fromEntries(entries);
  return {
    kind: "dataset",
    ok,
    counts,
    remarks: issues.map((issue) => remarkOf(issue, locale, lines[(issue.line ?? 0) - 1])),
    records: countRecords(dataset, locale),
    ...(ok && dataset.id !== undefined && { summary: summed(dataset as Dataset, locale) }),
  };
}

function linePlaces(text: string): Place[] {
  let start = 0;
  return text.split("\n").map((line): Place => {
    const place = [start, start + line.length] as const;
    start += line.length + 1;
    return place;
  });
}

function remarkOf(issue: Issue, locale: Locale, place: Place | undefined): Remark {
  const { severity, code, line } = issue;
  return {
    severity,
    code,
    text: formatIssue(issue, locale),
    ...(line !== undefined && { line }),
    ...(place !== undefined && { place }),
  };
}

function countRecords(value: unknown, locale: Locale): { title: string; count: number }[] {
  const lists = Object(value) as Readonly<Record<string, unknown>>;
  return recordKinds.flatMap((kind) => {
    const list = lists[collections[kind]];
    const count = Array.isArray(list) ? list.length : 0;
    return count === 0 ? [] : [{ title: headingOf(kind, "", locale), count }];
  });
}

function summed(dataset: Dataset, locale: Locale): { title: string; parts: SummaryPart[] } {
  return { title: titleOf(dataset, locale), parts: summaryOf(dataset, locale) };
}
