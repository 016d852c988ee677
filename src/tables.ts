/**
 * Datasets as tables: rows for a database, CSV as a Data Package, and Excel workbooks, each both ways. Needs the optional
 * peer dependencies `csv-stringify` (CSV) and `fflate` (Excel).
 *
 * @module
 */
export { type CsvFiles, toCsv } from "./tables/csv/to-csv.js";
export { fromCsv } from "./tables/csv/from-csv.js";
export {
  type DataPackage,
  type DataPackageCategory,
  type DataPackageField,
  type DataPackageForeignKey,
  type DataPackageOptions,
  type DataPackageResource,
  dataPackage,
} from "./tables/data-package.js";
export { type DatabaseRows, fromRows } from "./tables/from-rows.js";
export type { Cell } from "./tables/table.js";
export { type Row, type Rows, toRows } from "./tables/to-rows.js";
export type { UnitResolver } from "./tables/excel/read-unit.js";
export { type ReadWorkbookOptions, readWorkbook } from "./tables/excel/read-workbook.js";
export type { UnitNames } from "./tables/excel/write-cell.js";
export { writeErrors } from "./tables/excel/write-errors.js";
export { workbookTemplate, writeWorkbook, type WriteWorkbookOptions } from "./tables/excel/write-workbook.js";
