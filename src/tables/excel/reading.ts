import type { Locale } from "../../core/locale.js";
import type { IssueCode } from "../../issues/issue.js";
import type { IssueParams } from "../../issues/params.js";
import type { UnitResolver } from "./read-unit.js";
import type { DateSystem } from "./serial-day.js";
import type { CellValue } from "./sheet.js";

/** How the cells of a workbook are read. */
export interface Reading {
  readonly locale: Locale;
  readonly dates: DateSystem;
  readonly resolver: UnitResolver | undefined;
}

/** What a cell holds that holds a value. */
export type HeldValue = Exclude<CellValue, { type: "fault" }>;

/** Takes what is wrong with a cell. */
export type ReportCell = <Code extends IssueCode>(code: Code, params: IssueParams[Code]) => void;
