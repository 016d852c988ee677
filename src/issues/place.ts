import { headingOf } from "../codes/heading-of.js";
import { kindTitles } from "../codes/kind-title.js";
import type { Locale } from "../core/locale.js";
import { formatNumber } from "../core/number.js";
import { parsePointer, toPointer } from "../core/pointer.js";
import type { RecordKind } from "../core/record-kind.js";
import { collections, isRecordKind, recordKinds } from "../core/record-kind.js";
import type { Terms } from "./terms.js";
import { clean } from "./text.js";

/** Where something was noticed. */
export interface Place {
  /** The place in words: "Kiến nghị 25/S2.PROP.4, Nội dung". */
  readonly text: string;
  /** The kind of record; absent: the document itself, or a kind that is not known. */
  readonly kind: RecordKind | "dataset";
  /** Steps from the record, or from the document. */
  readonly path: readonly string[];
}

/** What says where an issue is. */
export interface Located {
  readonly pointer: string;
  readonly kind?: string;
  readonly recordId?: string;
  readonly line?: number;
  readonly cell?: string;
}

/** The place of an issue. `field` is a missing field below the pointer; `above`: the pointer's last step is not named. */
export function placeOf(
  issue: Located,
  locale: Locale,
  terms: Terms,
  { field, above = false }: { readonly field?: string | undefined; readonly above?: boolean } = {},
): Place {
  const steps = typeof issue.pointer === "string" ? (parsePointer(issue.pointer) ?? []) : [];
  const { kind, position, path } = locate(issue.kind, steps);
  const shown = above ? path.slice(0, -1) : path;
  const margin = marginOf(issue, locale, terms);
  const free = kind === "dataset" && issue.kind === undefined && margin !== "";
  const parts = [free ? capitalised(margin) : titleOf(kind, position, issue, locale, terms)];
  const below = field !== undefined && field !== shown.at(-1) ? [...shown, field] : shown;
  if (below.length > 0) parts.push(clean(headingOf(kind, toPointer(below), locale)));
  return { text: parts.join(", ") + (free || margin === "" ? "" : ` (${margin})`), kind, path };
}

/** Tells the steps to a record of a dataset from those within it. */
function locate(
  given: string | undefined,
  steps: readonly string[],
): { kind: Place["kind"]; position?: number; path: readonly string[] } {
  const [first = "", second = ""] = steps;
  const collected = recordKinds.find((kind) => collections[kind] === first);
  const inCollection = collected !== undefined && /^\d{1,9}$/.test(second);
  if (inCollection && (given === undefined || given === collected))
    return { kind: collected, position: Number(second) + 1, path: steps.slice(2) };
  return { kind: isRecordKind(given) ? given : "dataset", path: steps };
}

function titleOf(
  kind: Place["kind"],
  position: number | undefined,
  { kind: given, recordId }: Located,
  locale: Locale,
  terms: Terms,
): string {
  const title =
    kind !== "dataset" ? kindTitles[kind][locale] : given === undefined ? terms.dataset : terms.record;
  if (typeof recordId === "string") return `${title} ${clean(recordId)}`;
  return position === undefined ? title : terms.nth(title, formatNumber(position, locale));
}

/** Line and cell; empty where there is neither. */
function marginOf({ line, cell }: Located, locale: Locale, terms: Terms): string {
  const parts: string[] = [];
  if (typeof line === "number") parts.push(terms.line(formatNumber(line, locale)));
  if (typeof cell === "string") parts.push(terms.cell(clean(cell)));
  return parts.join(", ");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
