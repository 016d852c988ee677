import type { IssueSeverity } from "../../codes/issue-severity.js";
import { itemAt } from "../../core/item-at.js";
import type { Locale } from "../../core/locale.js";
import { IssueCollector } from "../../issues/collector.js";
import { formatIssue } from "../../issues/format.js";
import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import type { CellPlace } from "./address.js";
import { addressOf, parseCellName } from "./address.js";
import { attachComments } from "./attach-comments.js";
import type { Book, SheetPart } from "./book.js";
import { readBook } from "./book.js";
import type { CellComment } from "./mark-comment.js";
import { markSheet } from "./mark-sheet.js";
import { StyleMarker } from "./mark-style.js";
import { closePackage, openPackage, putText, textOf } from "./package.js";

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
  if (typeof parts === "string" || book === undefined) {
    const reason = typeof parts === "string" ? parts : "not-a-workbook";
    collector.add({ base: "" }, "unreadable_file", "", { reason });
    return collector.result(bytes);
  }
  const { sheets, stylesPath } = book;
  const styles = new StyleMarker(stylesPath === undefined ? "" : textOf(parts, stylesPath));
  const bySheet = groupBySheet(issues, book, locale);
  for (const sheet of sheets) {
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
  if (stylesPath !== undefined) putText(parts, stylesPath, styles.xml());
  return collector.result(closePackage(parts));
}

interface SheetComment extends CellComment {
  readonly severity: IssueSeverity;
}

/** What a comment says of one issue. */
interface Note {
  readonly cell?: string;
  readonly severity: IssueSeverity;
  readonly text: string;
}

/** The note of an issue; whatever stands where an issue should has one too. */
function noteOf(issue: Issue, locale: Locale): Note {
  try {
    const { cell, severity, ...rest } = issue;
    // Whoever reads the comment of a record's cell sees the cell.
    const shown = cell === undefined || rest.kind === undefined ? issue : { ...rest, severity };
    const note = {
      severity: RANKS.includes(severity) ? severity : "error",
      text: formatIssue(shown, locale),
    };
    return typeof cell === "string" ? { ...note, cell } : note;
  } catch {
    return { severity: "error", text: formatIssue(issue, locale) };
  }
}

/** One comment for each cell, with what all its issues say, the gravest first. */
function groupBySheet(issues: readonly Issue[], book: Book, locale: Locale): Map<SheetPart, SheetComment[]> {
  const names = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const first = book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0];
  const cells = new Map<SheetPart, Map<string, { place: CellPlace; notes: Note[] }>>();
  for (const issue of issues) {
    const note = noteOf(issue, locale);
    const named = note.cell === undefined ? undefined : parseCellName(note.cell);
    const own = named && names.get(named.sheet);
    const sheet = own ?? first;
    const place = own === undefined || named === undefined ? { row: 0, column: 0 } : named.place;
    const comments = cells.get(sheet) ?? new Map<string, { place: CellPlace; notes: Note[] }>();
    cells.set(sheet, comments);
    const comment = comments.get(addressOf(place));
    if (comment === undefined) comments.set(addressOf(place), { place, notes: [note] });
    else comment.notes.push(note);
  }
  return new Map(
    [...cells].map(([sheet, own]) => [
      sheet,
      [...own.values()].map((it) => commentOf(it.place, it.notes, locale)),
    ]),
  );
}

function commentOf(place: CellPlace, notes: readonly Note[], locale: Locale): SheetComment {
  const sorted = [...notes].sort((one, other) => RANKS.indexOf(other.severity) - RANKS.indexOf(one.severity));
  const { severity } = itemAt(sorted, 0);
  const text = [...new Set(sorted.map((note) => note.text))].join("\n");
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return { place, severity, title: TITLES[locale === "en" ? "en" : "vi"][severity], text: short };
}
