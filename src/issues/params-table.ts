/** The params of issues about files of tables: CSV and workbooks. */
export interface TableIssueParams {
  /** A file that cannot be read; `found` says what was found where the reason does not. */
  unreadable_file: { reason: UnreadableReason; found?: string };
  /** A sheet that is none of the tables; `similar` is one that is. */
  unknown_sheet: { sheet: string; similar?: string };
  /** A column whose heading is none of the sheet; `similar` is one that is. */
  unknown_column: { heading: string; similar?: string };
  /** A heading that stands over two columns. */
  repeated_column: { heading: string };
  /** A cell that may mean several things; `readings` are some of them. */
  ambiguous_cell: { found: string; readings: string[] };
  /** A text where a number is expected that is none as numbers are written; `example` is one that is. */
  unreadable_number: { found: string; example: string };
  /** A cell that is no day; `partial`: a month or year would do. */
  unreadable_day: { found: string; partial: boolean };
  /** A text that names no unit, or none that a registry was given for; `similar` are units with a similar name. */
  unit_name_not_found: { found: string; similar: string[] };
  /** A formula without a value, or one whose value is an error. */
  formula_without_value: { found: string };
  /** A cell that spans several; `range` such as `B3:B5`. */
  merged_cells: { range: string };
}

/** Why a file cannot be read. */
export type UnreadableReason =
  "not-a-workbook" | "old-workbook" | "protected" | "too-large" | "damaged" | "no-known-sheet" | "csv";
