import type { IssueSeverity } from "../../codes/issue-severity.js";
import type { Locale } from "../../core/locale.js";
import { IssueCollector } from "../../issues/collector.js";
import { formatIssue } from "../../issues/format.js";
import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { addressOf, parseCellName } from "./address.js";
import { attachComments } from "./attach-comments.js";
import type { Book, SheetPart } from "./book.js";
import { readBook, relationsOf } from "./book.js";
import type { CellComment } from "./mark-comment.js";
import { markSheet } from "./mark-sheet.js";
import { StyleMarker } from "./mark-style.js";
import { closePackage, openPackage, putText, textOf, type Parts } from "./package.js";

const TITLES: Readonly<Record<Locale, Readonly<Record<IssueSeverity, string>>>> = {
  vi: { error: "Cần sửa", warning: "Xin kiểm tra lại", info: "Lưu ý" },
  en: { error: "Please correct", warning: "Please check", info: "Note" },
};

const RANKS: readonly IssueSeverity[] = ["info", "warning", "error"];

/** Longest text of a comment. */
const LONGEST = 8000;

/**
 * The sender's own file, with the cells of issues filled (red: error, yellow: warning, blue: remark) and the sentences as
 * their comments; an issue without a cell stands on the first cell of the first sheet. Everything else of the file stays
 * as it is: its parts are not written anew but for these cells, so formulas, charts, other sheets and macros remain. The
 * fills and comments of an earlier answer go, so that a file may be sent back and forth. Refuses what is no workbook.
 *
 * @example
 * const { issues } = readWorkbook(bytes, { registry: units, validate: validateDataset });
 * const answer = writeErrors(bytes, issues, "vi");
 */
export function writeErrors(bytes: Uint8Array, issues: readonly Issue[], locale: Locale): Result<Uint8Array> {
  const collector = new IssueCollector();
  const parts = openPackage(bytes);
  const book = typeof parts === "string" ? undefined : readBook(parts);
  if (typeof parts === "string" || book === undefined || book.sheets.length === 0) {
    const reason = typeof parts === "string" ? parts : "not-a-workbook";
    collector.add({ base: "" }, "unreadable_file", "", { reason });
    return collector.result(bytes);
  }
  const stylesPath = stylesPathOf(parts);
  const styles = new StyleMarker(textOf(parts, stylesPath));
  const bySheet = groupBySheet(issues, book, locale);
  for (const sheet of book.sheets) {
    const comments = bySheet.get(sheet) ?? [];
    const marks = new Map<number, Map<number, IssueSeverity>>();
    for (const { place, severity } of comments) {
      const row = marks.get(place.row) ?? new Map<number, IssueSeverity>();
      marks.set(place.row, row.set(place.column, severity));
    }
    const before = textOf(parts, sheet.path);
    const after = markSheet(before, marks, styles);
    if (after !== before) putText(parts, sheet.path, after);
    attachComments(parts, sheet.path, comments);
  }
  if (stylesPath !== "") putText(parts, stylesPath, styles.xml());
  return collector.result(closePackage(parts));
}

interface SheetComment extends CellComment {
  readonly severity: IssueSeverity;
}

/** One comment for each cell, with what all its issues say, the gravest first. */
function groupBySheet(issues: readonly Issue[], book: Book, locale: Locale): Map<SheetPart, SheetComment[]> {
  const names = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const first = book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0];
  const cells = new Map<SheetPart, Map<string, Issue[]>>();
  for (const issue of issues) {
    const named = typeof issue.cell === "string" ? parseCellName(issue.cell) : undefined;
    const sheet = (named && names.get(named.sheet)) ?? first;
    if (sheet === undefined) continue;
    const own = cells.get(sheet) ?? new Map<string, Issue[]>();
    cells.set(sheet, own);
    const address = addressOf(
      named !== undefined && names.has(named.sheet) ? named.place : { row: 0, column: 0 },
    );
    own.set(address, [...(own.get(address) ?? []), issue]);
  }
  return new Map(
    [...cells].map(([sheet, own]) => [
      sheet,
      [...own].flatMap(([address, all]) => commentFor(address, all, locale)),
    ]),
  );
}

function commentFor(address: string, issues: readonly Issue[], locale: Locale): SheetComment[] {
  const place = parseCellName(`x!${address}`)?.place;
  const sorted = [...issues].sort(
    (one, other) => RANKS.indexOf(other.severity) - RANKS.indexOf(one.severity),
  );
  const severity = sorted[0]?.severity;
  if (place === undefined || severity === undefined) return [];
  const sentences = sorted.map((issue) => {
    // Whoever reads the comment sees the cell.
    const { cell, ...rest } = issue;
    return formatIssue(cell === undefined || issue.kind === undefined ? issue : rest, locale);
  });
  const text = [...new Set(sentences)].join("\n");
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return [{ place, severity, title: TITLES[locale][severity], text: short }];
}

function stylesPathOf(parts: Parts): string {
  const book = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  return relationsOf(parts, book).find(({ type }) => type === "styles")?.target ?? "";
}
