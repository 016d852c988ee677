import type { IssueDefinition } from "./definition.js";
import { rule, structure } from "./definition.js";
import type { TableIssueParams } from "./params-table.js";

const WORKBOOK =
  "ISO/IEC 29500 (Office Open XML): workbooks with one table a sheet, headings in its first row";
const CELL = "A cell says one thing; what may mean several is asked back, never guessed";

/** The issues of files of tables. */
export const tableIssues: Readonly<Record<keyof TableIssueParams, IssueDefinition>> = {
  unreadable_file: structure(`${WORKBOOK}; RFC 4180 (CSV)`),
  unknown_sheet: rule("warning", WORKBOOK),
  unknown_column: rule("error", WORKBOOK),
  repeated_column: structure(WORKBOOK),
  ambiguous_cell: structure(CELL),
  unreadable_number: structure("Numbers as they are printed in the language of the file"),
  unreadable_day: structure("Decree 30/2020/NĐ-CP: day, month, year"),
  unit_name_not_found: structure("Decision 19/2025/QĐ-TTg (codes of units)"),
  formula_without_value: structure(CELL),
  merged_cells: structure(CELL),
};
