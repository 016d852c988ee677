import { ownValue } from "../core/own-value.js";
import type { Labels, Locale } from "../core/locale.js";
import { parsePointer } from "../core/pointer.js";
import type { RecordKind } from "../core/record-kind.js";
import { collections, recordKinds } from "../core/record-kind.js";
import { headings } from "./heading.js";
import { kindTitles } from "./kind-title.js";

/** What has fields with headings: a kind of record, a stop of a visit, a dataset. */
export type HeadedKind = RecordKind | "stop" | "dataset";

/** The nested value behind a field, by the name that its headings stand under. */
const nested: Readonly<Record<string, string>> = {
  claims: "claim",
  names: "unitName",
  measures: "measure",
  parts: "measurePart",
  deadline: "deadline",
  mandate: "citation",
  instrument: "citation",
  legalBasis: "citation",
  otherCodes: "otherCode",
  codes: "otherCode",
  predecessors: "predecessor",
  residentialAreas: "residentialAreas",
  stops: "stop",
  shortages: "shortage",
  items: "giftItem",
  counts: "dossierCounts",
  rates: "publishedRate",
  indicators: "indicator",
};

/**
 * The heading of a place in a record, as a person would name it: `/participants/1/roles` of a session is
 * "Người tham dự 2 › Vai trò". Takes a JSON Pointer or a path with dots; a field without a heading stays as it is written.
 *
 * @example headingOf("visit", "/units/0", "en") // "Units visited 1"
 * @example headingOf("directive", "deadline.type", "vi") // "Thời hạn › Loại thời hạn"
 */
export function headingOf(kind: HeadedKind, path: string, locale: Locale): string {
  const parts: string[] = [];
  let owner: string = kind;
  for (const step of stepsOf(path)) {
    const last = parts.at(-1);
    if (last !== undefined && /^\d{1,9}$/.test(step)) {
      parts[parts.length - 1] = `${last} ${Number(step) + 1}`;
      continue;
    }
    const collected =
      owner === "dataset" ? recordKinds.find((kind) => collections[kind] === step) : undefined;
    parts.push(collected === undefined ? headingIn(owner, step, locale) : titleOf(collected, locale));
    owner = collected ?? ownValue(nested, step) ?? "";
  }
  return parts.length > 0 ? parts.join(" › ") : titleOf(kind, locale);
}

function stepsOf(path: string): string[] {
  return parsePointer(path) ?? path.split(/[.[\]]+/).filter((step) => step !== "");
}

function headingIn(owner: string, field: string, locale: Locale): string {
  const labels = ownValue(headings, `${owner}.${field}`) ?? ownValue(headings, field);
  return labels?.[locale] ?? field;
}

function titleOf(kind: string, locale: Locale): string {
  return ownValue<Labels>(kindTitles, kind)?.[locale] ?? kind;
}
