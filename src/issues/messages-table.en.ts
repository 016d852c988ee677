import type { Messages } from "./messages.js";
import type { TableIssueParams, UnreadableReason } from "./params-table.js";

const REASONS: Readonly<Record<UnreadableReason, string>> = {
  "not-a-workbook": "this is no Excel file; please send a file of the type .xlsx",
  "old-workbook": "this is an Excel file of the old type; please open it in Excel and save it as .xlsx",
  protected: "the file has a password; please take it off and send the file again",
  "too-large": "the file is too large; please split it",
  damaged: "the file is damaged; please open it in Excel, save it and send it again",
  "no-known-sheet": "no sheet is one of the form; please use the template",
  csv: "this is not CSV",
};

/** What the issues of files of tables say in English. */
export const tableEn: Pick<Messages, keyof TableIssueParams> = {
  unreadable_file: (p, w) => `${w.text(REASONS[p.reason])}${p.found ? ` (${w.text(p.found)})` : ""}.`,
  unknown_sheet: (p, w) =>
    `the sheet ${w.quote(p.sheet)} is none of the form and was not read${w.meant(p.similar, w.quote)}.`,
  unknown_column: (p, w) => `there is no column ${w.quote(p.heading)}${w.meant(p.similar, w.quote)}.`,
  repeated_column: (p, w) => `two columns are called ${w.quote(p.heading)}; please keep one.`,
  ambiguous_cell: (p, w) =>
    `${w.quote(p.found)} may mean ${w.or(p.readings.map(w.quote))}; please say which.`,
  unreadable_number: (p, w) =>
    `${w.quote(p.found)} is no number; please write it like ${w.quote(p.example)}.`,
  unreadable_day: (p, w) =>
    `${w.quote(p.found)} is no day; please write it like “15/10/2025”${p.partial ? ", “10/2025” or “2025”" : ""}.`,
  unit_name_not_found: (p, w) =>
    `no unit is called ${w.quote(p.found)}${p.similar.length > 0 ? ` (did you mean ${w.or(p.similar.map(w.quote))}?)` : "; please add the name of the province, or write the code"}.`,
  formula_without_value: (p, w) =>
    `the formula gives no value (${w.quote(p.found)}); please write the value.`,
  merged_cells: (p, w) => `the cells ${w.text(p.range)} are merged; please split them and fill in each.`,
};
